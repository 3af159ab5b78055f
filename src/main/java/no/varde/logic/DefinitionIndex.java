package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** Finds what is said of a variable: its definition, and what every case satisfies of it. */
public final class DefinitionIndex {

    private final Definitions definitions;
    private final Map<Variable, List<Formula>> said = new HashMap<>();
    private int read;

    public DefinitionIndex(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Returns what is said of a variable; not the definitions of others that only use it. */
    List<Formula> of(Variable variable) {
        List<Formula> more = definitions.from(read);
        read += more.size();
        more.forEach(this::add);
        return said.getOrDefault(variable, List.of());
    }

    /** Returns what every case satisfies of a variable, without what it stands for. */
    List<Formula> satisfiedOf(Variable variable) {
        return of(variable).stream()
                .filter(formula -> !variable.equals(definitions.definedBy(formula)))
                .toList();
    }

    private void add(Formula formula) {
        Variable defined = definitions.definedBy(formula);
        if (defined != null) {
            add(defined, formula);
        } else {
            formula.variables().forEach(variable -> add(variable, formula));
        }
    }

    private void add(Variable variable, Formula formula) {
        said.computeIfAbsent(variable, any -> new ArrayList<>()).add(formula);
    }
}
