package no.varde.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.logic.Cells;
import no.varde.logic.Definitions;
import no.varde.logic.RunFormulas;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** The answers and facts of one kind of run of two books on which a formula rests. */
public final class Leaves {

    private final Definitions definitions;
    private final List<RunFormulas> runs = new ArrayList<>();
    private final Map<Variable, Cells> cells = new HashMap<>();
    private final Map<Variable, Formula> refined = new HashMap<>();
    private final List<Cells> order = new ArrayList<>();
    private final Set<Cells> found = new HashSet<>();
    private final Set<Variable> facts = new HashSet<>();
    private @Nullable Variable isThere;

    Leaves(TwoBooks books, Role role) {
        this.definitions = books.definitions();
        runs.addAll(books.runs(role));
        if (role == Role.MEMBER) {
            runs.addAll(books.runs(Role.MAIN)); // what is shared may hang together with the main person's own
        }
        for (RunFormulas run : runs) {
            refined.putAll(run.answers().refined());
            for (int slot = 0; slot < run.answers().slots(); slot++) {
                take(run.answers().told(slot));
            }
        }
    }

    private void take(Cells told) {
        List<Variable> variables = told.variables();
        if (!told.possible().isUnknown() && variables.stream().noneMatch(cells::containsKey)) {
            order.add(told);
            variables.forEach(variable -> cells.put(variable, told));
        }
    }

    /** Follows a formula down to what is told; what is found is counted. */
    void find(Formula formula) {
        for (Variable variable : told(formula)) {
            Cells told = cells.get(variable);
            if (told == null) {
                isThere = variable;
            } else {
                found.add(told);
                if (definitions.isFact(variable)) {
                    facts.add(variable);
                }
            }
        }
    }

    /** Returns the variables of what is told on which a formula rests, and that a member is there if it rests on that. */
    private Set<Variable> told(Formula formula) {
        Set<Variable> told = new LinkedHashSet<>();
        Set<Variable> seen = new HashSet<>();
        List<Variable> open = new ArrayList<>(formula.variables());
        while (!open.isEmpty()) {
            Variable variable = open.remove(open.size() - 1);
            if (seen.add(variable)) {
                Formula meaning = meaning(variable);
                if (meaning == null) {
                    told.add(variable);
                } else {
                    open.addAll(meaning.variables());
                }
            }
        }
        return told;
    }

    /** Returns what a variable stands for, or null where it is a leaf. */
    @Nullable
    Formula meaning(Variable variable) {
        if (cells.containsKey(variable)) {
            return null;
        }
        Formula finer = refined.get(variable);
        return finer != null ? finer : definitions.meaning(variable);
    }

    /**
     * Returns all that keeps answers found from going together, and adds the answers that it takes to say so. An answer
     * that nothing found hangs on can be unknown, and unknown answers are never impossible.
     */
    Set<Formula> together() {
        Set<Formula> together = new LinkedHashSet<>();
        List<Formula> implied = new ArrayList<>();
        runs.forEach(run -> implied.addAll(run.answers().together().implied()));
        while (implied.stream().anyMatch(formula -> touches(formula) && together.add(formula))) {
            together.forEach(formula -> found.addAll(answers(formula)));
        }
        for (RunFormulas run : runs) {
            for (Formula formula : run.answers().together().notImpossible()) {
                if (found.containsAll(answers(formula))) {
                    together.add(formula);
                }
            }
        }
        return together;
    }

    private boolean touches(Formula formula) {
        return answers(formula).stream().anyMatch(found::contains);
    }

    private Collection<Cells> answers(Formula formula) {
        Set<Cells> answers = new LinkedHashSet<>();
        told(formula).stream().map(cells::get).forEach(answers::add);
        return answers;
    }

    /** Returns the variables of all that was found, in the order of the vocabulary. */
    List<Variable> ordered() {
        List<Variable> ordered = new ArrayList<>();
        order.stream().filter(found::contains).forEach(told -> ordered.addAll(told.variables()));
        if (isThere != null) {
            ordered.add(isThere);
        }
        return ordered;
    }

    /** Returns what each answer that was found satisfies by itself. */
    List<Formula> constraints() {
        List<Formula> constraints = new ArrayList<>();
        order.stream().filter(found::contains).forEach(told -> constraints.addAll(told.constraints()));
        return constraints;
    }

    /** Returns how many facts of members and logs were found; whether they can be true together was not looked into. */
    int facts() {
        return facts.size();
    }

    @Nullable
    Variable isThere() {
        return isThere;
    }
}
