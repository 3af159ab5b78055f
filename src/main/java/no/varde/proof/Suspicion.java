package no.varde.proof;

import no.varde.document.Message;
import org.logicng.formulas.Formula;

/**
 * A way in which a principle could fail.
 *
 * @param what what is wrong then, in the words of a fault
 * @param formula true in the cases, or pairs of cases, where it is so
 */
record Suspicion(Message what, Formula formula) {}
