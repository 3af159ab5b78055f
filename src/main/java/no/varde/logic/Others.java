package no.varde.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.logic.Implications.Implication;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/**
 * Any number of further members, of whom nothing is said but that they are there and what is true of some of them. What no
 * member brings about without something else they do not either; beyond that they are free, so that there are more such
 * households than real ones. What is so in none of these is so in no real one, however many members it has.
 */
public final class Others {

    private final Definitions definitions;
    private final FormulaFactory f;
    private final Variable areThere;
    private final Map<Formula, Variable> trueOfSome = new LinkedHashMap<>();

    /**
     * Makes members without a run of their own.
     *
     * @param copy tells their variables from those of another household
     */
    public Others(Definitions definitions, String copy) {
        this.definitions = definitions;
        this.f = definitions.factory();
        this.areThere = f.variable(copy + "others");
    }

    /** Returns that there are any. */
    public Variable areThere() {
        return areThere;
    }

    /**
     * Returns that something is true of some of them.
     *
     * @param ofOne that it is true of the one member that has a run
     */
    Formula trueOfSome(Formula ofOne) {
        if (ofOne.isConstantFormula()) {
            return ofOne.equals(f.verum()) ? areThere : ofOne;
        }
        return trueOfSome.computeIfAbsent(ofOne, any -> f.variable(areThere.name() + " " + trueOfSome.size()));
    }

    /**
     * Says of them what is proved of one member, once all that they may make true has been asked for.
     *
     * @param last that the last member that has a run is there
     */
    public void restrict(Formula last) {
        List<Implication> asked = new ArrayList<>();
        for (Formula first : trueOfSome.keySet()) {
            trueOfSome.keySet().stream()
                    .filter(then -> !then.equals(first))
                    .forEach(then -> asked.add(new Implication(first, then)));
        }
        Set<Implication> proved = Implications.proved(new Cases(definitions), asked);
        List<Formula> all = new ArrayList<>(List.of(f.implication(areThere, last)));
        trueOfSome.values().forEach(some -> all.add(f.implication(some, areThere)));
        proved.forEach(one -> all.add(
                f.implication(Vocabulary.known(trueOfSome, one.first()), Vocabulary.known(trueOfSome, one.then()))));
        definitions.always(all);
    }
}
