package no.varde.logic;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** Of all definitions, those on which some formulas rest: the rest of two books is never loaded to compare a part. */
final class DefinitionCone {

    private final Map<Variable, Set<Formula>> about = new HashMap<>();

    DefinitionCone(Definitions definitions) {
        for (Formula formula : definitions.from(0)) {
            Variable defined = definitions.definedBy(formula);
            Collection<Variable> variables = defined == null ? formula.variables() : List.of(defined);
            variables.forEach(variable -> about.computeIfAbsent(variable, any -> new LinkedHashSet<>())
                    .add(formula));
        }
    }

    /** Returns the definitions and constraints on which formulas rest. */
    Set<Formula> of(Collection<? extends Formula> formulas) {
        Set<Formula> cone = new LinkedHashSet<>();
        Set<Variable> seen = new HashSet<>();
        Deque<Variable> open = new ArrayDeque<>();
        formulas.forEach(formula -> open.addAll(formula.variables()));
        while (!open.isEmpty()) {
            Variable variable = open.pop();
            if (seen.add(variable)) {
                for (Formula formula : about.getOrDefault(variable, Set.of())) {
                    if (cone.add(formula)) {
                        open.addAll(formula.variables());
                    }
                }
            }
        }
        return cone;
    }
}
