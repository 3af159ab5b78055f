package no.varde.explanation;

import no.varde.vocabulary.CellSet;
import org.logicng.formulas.Literal;

/**
 * One answer of an assessment, as a literal that is true in the cases where the answer is the same.
 *
 * @param person 0 for the main person, then the members in order
 * @param slot the place of the answer among all that a run knows
 * @param cells the cells in which it lies
 */
record Given(int person, int slot, CellSet cells, Literal literal) {}
