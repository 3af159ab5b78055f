package no.varde.logic;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.logic.BookDifference.Count;
import no.varde.logic.BookDifference.Count.How;
import no.varde.logic.TwoBooks.Pair;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Scale;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Counts the cases in which a subject changes, with a decision diagram where it stays small. */
final class Counting {

    private static final long NANOS = 250_000_000;

    private final TwoBooks books;
    private final FormulaFactory f;
    private final Sample sample;
    private final long until = System.nanoTime() + NANOS;

    Counting(TwoBooks books, RuleBook old, RuleBook present, LocalDate today) {
        this.books = books;
        this.f = books.definitions().factory();
        this.sample = new Sample(books, old, present, today);
    }

    Count of(Subject subject, List<Pair> ways) {
        Formula changes = f.or(ways.stream().map(Pair::holds).toList());
        Leaves leaves = new Leaves(books.runs(subject.role()));
        leaves.find(changes, new LinkedHashSet<>());
        try {
            Diagrams diagrams = new Diagrams(f, leaves.ordered(), leaves::meaning, until);
            List<Formula> constraints = leaves.constraints();
            BDD possible = diagrams.of(f.and(constraints));
            BDD changed = diagrams.of(changes).and(possible);
            BDD all = leaves.isThere == null ? possible : possible.and(diagrams.of(leaves.isThere));
            return new Count(leaves.facts > 1 ? How.AT_MOST : How.EXACT, changed.modelCount(), all.modelCount());
        } catch (Diagrams.TooLarge e) {
            return new Count(
                    How.SAMPLED, BigInteger.valueOf(sample.changed(subject)), BigInteger.valueOf(sample.size()));
        }
    }

    /** The answers and facts of a run on which a formula rests. */
    private final class Leaves {

        private final Map<Variable, Cells> cells = new HashMap<>();
        private final Map<Variable, Formula> refined = new HashMap<>();
        private final Map<Cells, Boolean> found = new LinkedHashMap<>();
        private final List<Cells> order = new ArrayList<>();
        private @Nullable Variable isThere;
        private int facts;

        Leaves(List<RunFormulas> runs) {
            for (RunFormulas run : runs) {
                refined.putAll(run.answers().refined());
                for (int slot = 0; slot < run.answers().slots(); slot++) {
                    Cells told = run.answers().told(slot);
                    if (told.possible() != Scale.UNKNOWN) {
                        boolean known = told.variables(told.possible()).stream().anyMatch(cells::containsKey);
                        if (!known) {
                            order.add(told);
                            told.variables(told.possible()).forEach(variable -> cells.put(variable, told));
                        }
                    }
                }
            }
        }

        /** Follows a formula down to what is told. */
        void find(Formula formula, Set<Variable> seen) {
            for (Variable variable : formula.variables()) {
                if (seen.add(variable)) {
                    Cells told = cells.get(variable);
                    Formula meaning = meaning(variable);
                    if (told != null) {
                        found.put(told, true);
                        facts += variable.name().startsWith("fact ") ? 1 : 0;
                    } else if (meaning != null) {
                        find(meaning, seen);
                    } else {
                        isThere = variable;
                    }
                }
            }
        }

        @Nullable
        Formula meaning(Variable variable) {
            if (cells.containsKey(variable)) {
                return null;
            }
            Formula finer = refined.get(variable);
            return finer != null ? finer : books.definitions().meaning(variable);
        }

        List<Variable> ordered() {
            List<Variable> ordered = new ArrayList<>();
            order.stream().filter(found::containsKey).forEach(told -> ordered.addAll(told.variables(told.possible())));
            if (isThere != null) {
                ordered.add(isThere);
            }
            return ordered;
        }

        List<Formula> constraints() {
            List<Formula> constraints = new ArrayList<>();
            order.stream().filter(found::containsKey).forEach(told -> constraints.addAll(told.constraints()));
            return constraints;
        }
    }
}
