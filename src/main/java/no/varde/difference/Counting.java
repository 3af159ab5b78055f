package no.varde.difference;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.varde.difference.BookDifference.Count;
import no.varde.difference.BookDifference.Count.How;
import no.varde.difference.TwoBooks.Pair;
import no.varde.rulebook.RuleBook;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Counts the possible cases in which a subject changes, with a decision diagram where it stays small. Cases are told apart
 * by the answers on which the subject rests, with what follows from them; a case is possible when the other answers can be
 * such that it is.
 */
final class Counting {

    private static final long MOST_NODES = 200_000;

    private final TwoBooks books;
    private final FormulaFactory f;
    private final Sample sample;
    private final Diagrams.Effort effort = new Diagrams.Effort(MOST_NODES);

    Counting(TwoBooks books, RuleBook old, RuleBook present, LocalDate today) {
        this.books = books;
        this.f = books.definitions().factory();
        this.sample = new Sample(books, old, present, today);
    }

    Count of(Topic subject, List<Pair> ways) {
        Formula changes = f.or(ways.stream().map(Pair::holds).toList());
        Leaves leaves = new Leaves(books, subject.role());
        leaves.find(changes);
        Set<Variable> counted = Set.copyOf(leaves.ordered());
        Set<Formula> together = leaves.together();
        try {
            List<Variable> order = leaves.ordered();
            Diagrams diagrams = new Diagrams(f, order, leaves::meaning, effort);
            List<Variable> others =
                    order.stream().filter(one -> !counted.contains(one)).toList();
            BDD possible = diagrams.of(f.and(leaves.constraints()));
            for (Formula formula : together) {
                possible = diagrams.within(possible.and(diagrams.of(formula)));
            }
            possible = others.isEmpty() ? possible : diagrams.within(possible.exists(others));
            BDD changed = diagrams.of(changes).and(possible);
            BDD all = leaves.isThere() == null ? possible : possible.and(diagrams.of(leaves.isThere()));
            How how = leaves.facts() > 0 ? How.AT_MOST : How.EXACT;
            return new Count(how, cases(changed, others), cases(all, others));
        } catch (Diagrams.TooLarge e) {
            return new Count(
                    How.SAMPLED, BigInteger.valueOf(sample.changed(subject)), BigInteger.valueOf(sample.size()));
        }
    }

    /** A variable of which nothing is asked any more is true in one model and false in another. */
    private static BigInteger cases(BDD diagram, List<Variable> others) {
        return diagram.modelCount().shiftRight(others.size());
    }
}
