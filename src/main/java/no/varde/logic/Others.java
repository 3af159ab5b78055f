package no.varde.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import no.varde.logic.Implications.Implication;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
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

    /**
     * Returns literals of which at least so many hold as things are told of these members: that they are there, and what
     * must be known of one of them before what is true of some is true of it.
     *
     * @param least tells how much is known of the one member that has a run, at least, where something is true of it
     */
    public List<Literal> told(ToIntFunction<Formula> least) {
        List<Formula> all = new ArrayList<>();
        Set<Variable> told = new LinkedHashSet<>(Set.of(areThere));
        trueOfSome.forEach((ofOne, some) -> {
            for (int i = least.applyAsInt(ofOne); i > 0; i--) {
                Variable one = f.variable(areThere.name() + " told " + i);
                told.add(one);
                all.add(f.implication(some, one));
                all.add(f.implication(one, areThere));
            }
        });
        definitions.always(all);
        return List.copyOf(told);
    }
}
