package no.varde.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.varde.engine.PremiseTests.PremiseTest;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Premise;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.functions.Block1;
import org.drools.model.impl.ModelImpl;

/**
 * Writes steps as Drools' executable model: each step one pattern on what is known when its stratum begins. What fires
 * reaches its run by a global, never by the fact: Drools 10.2 hands facts to a consequence through an array that all
 * sessions share, so that runs at the same time would fire each other's steps.
 */
final class ModelWriter {

    static final String RECORDER = "recorder";

    static final String PACKAGE = "varde";

    private final Global<Recorder> recorder = globalOf(Recorder.class, PACKAGE, RECORDER);

    private final ConclusionIndex index;
    private final PremiseTests tests;
    private final List<NumberedStep> steps;
    private final List<Integer> strata;
    private final Map<String, Predicate<Known>> written = new HashMap<>();

    ModelWriter(List<NumberedStep> steps, ConclusionIndex index) {
        this.index = index;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(numbered -> numbered.step().stratum()))
                .toList();
        this.tests = new PremiseTests(index, levels(steps));
        this.strata = steps.stream()
                .map(numbered -> numbered.step().stratum())
                .sorted()
                .distinct()
                .toList();
    }

    private static Set<Conclusion.AtLeast> levels(List<NumberedStep> steps) {
        return steps.stream()
                .flatMap(numbered -> numbered.step().then().stream())
                .flatMap(conclusion -> conclusion.atLeast().stream())
                .collect(Collectors.toSet());
    }

    /** Returns the strata of the steps, the first one first; at least one. */
    List<Integer> strata() {
        return strata.isEmpty() ? List.of(0) : strata;
    }

    /** Returns the model: a rule for each step. */
    Model model() {
        ModelImpl model = new ModelImpl();
        model.addGlobal(recorder);
        for (NumberedStep step : steps) {
            model.addRule(ruleOf(step));
        }
        return model;
    }

    /** Returns the tests of all premises that are in the model, by their canonical texts. */
    Map<String, Predicate<Known>> tests() {
        return written;
    }

    private Rule ruleOf(NumberedStep numbered) {
        Step step = numbered.step();
        PatternDef<Known> pattern = at(step.stratum());
        for (Premise premise : levelFirst(step.when())) {
            PremiseTest test = tests.of(premise);
            Predicate<Known> holds = written.computeIfAbsent(test.text(), text -> test.holds());
            pattern.expr(test.text(), holds::test);
        }
        int[] concluded = step.then().stream().mapToInt(index::of).toArray();
        return rule(PACKAGE, step.name()).build(pattern, on(recorder).execute(fire(numbered, concluded)));
    }

    private static Block1<Recorder> fire(NumberedStep step, int[] concluded) {
        Integer rank = step.step().then().stream()
                .flatMap(conclusion -> conclusion.levelOfRun().stream())
                .map(Conclusion.Level::rank)
                .findFirst()
                .orElse(null);
        int number = step.number();
        return rank == null ? run -> run.fire(number, concluded) : run -> run.fire(number, concluded, rank);
    }

    /** Returns the premises with those on the level first, so that rules that ask for a level share the test of it. */
    private static List<Premise> levelFirst(List<Premise> premises) {
        List<Premise> ordered = new ArrayList<>(premises);
        ordered.sort((a, b) -> Boolean.compare(isOfLevel(b), isOfLevel(a)));
        return ordered;
    }

    private static boolean isOfLevel(Premise premise) {
        return premise.said().filter(Condition::isOfLevel).isPresent();
    }

    /** Writes the test of a stratum. Drools looks it up in a table, so that only the steps of that stratum are tried. */
    private static PatternDef<Known> at(int stratum) {
        return pattern(declarationOf(Known.class, "known"))
                .expr(
                        "stratum " + stratum,
                        found -> found.stratum() == stratum,
                        alphaIndexedBy(Integer.class, Index.ConstraintType.EQUAL, 0, Known::stratum, stratum));
    }
}
