package no.varde.engine;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Premise;
import no.varde.rulebook.Premise.HasNoOutcomeBut;
import no.varde.rulebook.Premise.Holds;
import no.varde.rulebook.Premise.HoldsNot;
import no.varde.rulebook.Premise.IsProposed;
import no.varde.rulebook.Premise.IsSetAside;
import no.varde.rulebook.Premise.NothingAbove;
import no.varde.rulebook.Premise.Says;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;

/**
 * Writes steps as Drools' executable model. The identity of an expression is its canonical text: Drools shares two
 * predicates of one identity without a word, so no two meanings may have the same text.
 */
final class ModelWriter {

    static final String RECORDER = "recorder";

    private static final String PACKAGE = "varde";

    private final Global<Recorder> recorder = globalOf(Recorder.class, PACKAGE, RECORDER);
    private final ConclusionIndex index;
    private final ConclusionPatterns patterns = new ConclusionPatterns();

    ModelWriter(ConclusionIndex index) {
        this.index = index;
    }

    Model model(List<Step> steps) {
        ReadConclusions read = new ReadConclusions(steps);
        ModelImpl model = new ModelImpl();
        model.addGlobal(recorder);
        steps.forEach(step -> model.addRule(ruleOf(step, read)));
        return model;
    }

    private Rule ruleOf(Step step, ReadConclusions read) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        List<Condition> ofAnswers = new ArrayList<>();
        List<Premise> others = new ArrayList<>();
        for (Premise premise : step.when()) {
            if (premise instanceof Says says && says.condition() instanceof LevelIs) {
                items.add(item(premise)); // first, so that all rules that ask for a level share what is kept of it
            } else if (premise instanceof Says says && isOfAnswers(says.condition())) {
                ofAnswers.add(says.condition());
            } else {
                others.add(premise);
            }
        }
        if (!ofAnswers.isEmpty()) {
            items.add(answers(ofAnswers));
        }
        others.forEach(premise -> items.add(item(premise)));
        Firing firing = Firing.of(step, index, read);
        items.add(on(recorder).execute((drools, run) -> run.fire(firing, drools)));
        return rule(PACKAGE, step.name())
                .attribute(Rule.Attribute.SALIENCE, -step.stratum())
                .build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private static boolean isOfAnswers(Condition condition) {
        return condition instanceof AnswerIs || condition instanceof CountIs count && AnswerCount.isOf(count.count());
    }

    /** Writes all that a step asks of the answers as one pattern on the one fact that holds them. */
    private PatternDef<Answers> answers(List<Condition> conditions) {
        PatternDef<Answers> pattern = pattern(patterns.variable(Answers.class));
        for (Condition condition : conditions) {
            if (condition instanceof AnswerIs answer) {
                int slot = answer.band().slot();
                long mask = answer.band().mask();
                pattern.expr(answer.band().id(), answers -> answers.meets(slot, mask));
            } else if (condition instanceof CountIs is) {
                AnswerCount count = AnswerCount.of(is.count());
                int atLeast = is.count().atLeast();
                boolean reached = is.reached();
                pattern.expr(text(is), answers -> count.in(answers) >= atLeast == reached);
            }
        }
        return pattern;
    }

    private static String text(CountIs is) {
        return is.count().id() + (is.reached() ? " reached" : " not reached");
    }

    private ViewItemBuilder<?> item(Premise premise) {
        if (premise instanceof Says says) {
            return item(says.condition());
        }
        if (premise instanceof Holds holds) {
            return patterns.concluded(holds.conclusion());
        }
        if (premise instanceof HoldsNot holdsNot) {
            return not(patterns.concluded(holdsNot.conclusion()));
        }
        if (premise instanceof IsSetAside setAside) {
            return exists(patterns.keyed(Conclusion.SetAside.class, Conclusion.SetAside::measure, setAside.measure()));
        }
        if (premise instanceof IsProposed proposed) {
            return exists(patterns.keyed(Conclusion.Proposed.class, Conclusion.Proposed::measure, proposed.measure()));
        }
        if (premise instanceof HasNoOutcomeBut none) {
            return not(patterns.keyed(Conclusion.Outcome.class, Conclusion.Outcome::measure, none.measure())
                    .expr("kind != " + none.kind(), outcome -> outcome.kind() != none.kind()));
        }
        int rank = ((NothingAbove) premise).rank();
        return not(pattern(patterns.variable(Conclusion.AtLeast.class))
                .expr("rank > " + rank, level -> level.rank() > rank));
    }

    private ViewItemBuilder<?> item(Condition condition) {
        if (condition instanceof FindingIs finding) {
            PatternDef<?> found = patterns.concluded(new Conclusion.Finding(finding.finding()));
            return finding.found() ? found : not(found);
        }
        if (condition instanceof LevelIs level) {
            return pattern(patterns.variable(Conclusion.Level.class))
                    .expr(
                            "rank from " + level.lowest() + " to " + level.highest(),
                            found -> level.lowest() <= found.rank() && found.rank() <= level.highest());
        }
        if (condition instanceof DutyIs duty) {
            return patterns.concluded(new Conclusion.Duty(duty.duty()));
        }
        if (condition instanceof OutcomeIs outcome) {
            String measure = outcome.measure();
            return exists(pattern(patterns.variable(Conclusion.Outcome.class))
                    .expr(
                            measure + " is " + outcome.kinds().stream().sorted().toList(),
                            found -> found.measure().equals(measure)
                                    && outcome.kinds().contains(found.kind())));
        }
        return count((CountIs) condition);
    }

    /** Writes a count over what was concluded; answers among its members are counted in the last constraint. */
    private ViewItemBuilder<?> count(CountIs is) {
        Set<Conclusion> members = ConclusionCount.members(is.count());
        AnswerCount ofAnswers = AnswerCount.of(is.count());
        int atLeast = is.count().atLeast();
        boolean reached = is.reached();
        Variable<? extends Conclusion> member = patterns.variable(ConclusionCount.type(members));
        Variable<Long> number = patterns.variable(Long.class);
        Variable<Answers> answers = patterns.variable(Answers.class);
        ViewItemBuilder<?> counted = accumulate(
                pattern(member).expr("member of " + is.count().id(), members::contains),
                accFunction(CountAccumulateFunction::new, member).as(number));
        ViewItemBuilder<?> enough = pattern(answers)
                .expr(text(is), number, (known, found) -> found + ofAnswers.in(known) >= atLeast == reached);
        return and(counted, enough);
    }
}
