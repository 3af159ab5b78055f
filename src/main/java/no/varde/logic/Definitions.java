package no.varde.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** The variables that stand for formulas, and what is true of every case. Grows as more is asked for. */
public final class Definitions {

    private final FormulaFactory f = new FormulaFactory();
    private final List<Formula> always = new ArrayList<>();
    private final Map<Formula, Variable> variables = new HashMap<>();
    private final Map<Formula, Variable> defined = new HashMap<>();
    private final Map<Variable, Formula> meanings = new HashMap<>();
    private final Set<Variable> facts = new HashSet<>();
    private int unnamed;

    public FormulaFactory factory() {
        return f;
    }

    /** Adds formulas that every possible case satisfies. */
    public void always(Collection<Formula> formulas) {
        always.addAll(formulas);
    }

    /** Returns all that was added from a position on, in order. */
    List<Formula> from(int position) {
        return always.subList(position, always.size());
    }

    /** Returns the variable that a formula defines, or null where it defines none. */
    @Nullable
    Variable definedBy(Formula formula) {
        return defined.get(formula);
    }

    /** Returns what a variable stands for, or null where it stands for nothing but itself. */
    @Nullable
    public Formula meaning(Variable variable) {
        return meanings.get(variable);
    }

    /** Says that variables tell whether a fact of members or logs holds, and are not an answer of anybody. */
    void facts(Collection<Variable> variables) {
        facts.addAll(variables);
    }

    /** Says whether a variable tells whether a fact of members or logs holds. */
    public boolean isFact(Variable variable) {
        return facts.contains(variable);
    }

    /** Returns how many formulas every possible case satisfies. */
    public int size() {
        return always.size();
    }

    /**
     * Returns a literal or constant that is true exactly when a formula is; the same one for the same formula, so that
     * what two books say alike is one thing.
     */
    public Formula named(String name, Formula meaning) {
        if (meaning.isAtomicFormula() || meaning.isConstantFormula()) {
            return meaning;
        }
        Variable known = variables.get(meaning);
        if (known == null) {
            known = define(f.variable(name), meaning);
            variables.put(meaning, known);
        }
        return known;
    }

    /** Says that a variable is true exactly when a formula is. */
    Variable define(Variable variable, Formula meaning) {
        if (!meaning.equals(meanings.get(variable))) {
            Formula definition = f.equivalence(variable, meaning);
            defined.put(definition, variable);
            meanings.put(variable, meaning);
            always.add(definition);
        }
        return variable;
    }

    /** Returns what each variable stands for; a variable of an answer stands for itself. */
    public Map<Variable, Formula> meanings() {
        return meanings;
    }

    public Formula named(Formula meaning) {
        return named("d" + unnamed++, meaning);
    }

    /** Returns that at least n of some formulas hold: a table of "at least j of the first i", each cell defined once. */
    public Formula atLeast(int n, List<Formula> members) {
        Formula[] row = new Formula[n + 1];
        row[0] = f.verum();
        for (int j = 1; j < row.length; j++) {
            row[j] = f.falsum();
        }
        for (Formula member : members) {
            for (int j = row.length - 1; j > 0; j--) {
                row[j] = named(f.or(row[j], f.and(row[j - 1], member)));
            }
        }
        return row[n];
    }
}
