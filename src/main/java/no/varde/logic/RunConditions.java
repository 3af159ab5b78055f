package no.varde.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.logic.RunFormulas.Asked;
import no.varde.logic.RunFormulas.Counted;
import no.varde.rulebook.Concluding;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Condition.FindingIs;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What the sentences that rules ask say of one person's run: of the answers, and of what the run concludes. */
final class RunConditions {

    private final FormulaFactory f;
    private final Definitions definitions;
    private final AnswerVariables answers;
    private final Concluding concluding;
    private final RunFormulas run;
    private final Map<Asked, Counted> counts = new LinkedHashMap<>();

    RunConditions(Definitions definitions, AnswerVariables answers, Concluding concluding, RunFormulas run) {
        this.f = definitions.factory();
        this.definitions = definitions;
        this.answers = answers;
        this.concluding = concluding;
        this.run = run;
    }

    /**
     * Returns that a sentence holds.
     *
     * @param early whether it is asked before the outcomes are known
     */
    Formula of(Condition condition, boolean early) {
        return condition.match(new Condition.Cases<>(
                answer -> answers.at(answer.band().slot()).meets(answer.band().cells()),
                finding -> found(finding),
                level -> f.and(
                        run.levelAtLeast(level.lowest()),
                        run.levelAtLeast(level.highest() + 1).negate()),
                count -> counted(count, early),
                duty -> duty(new Conclusion.Duty(duty.duty()), early),
                outcome -> f.or(outcome.kinds().stream()
                        .map(kind -> run.outcome(outcome.measure(), kind))
                        .toList()),
                this::due));
    }

    private Formula due(DueBy is) {
        return f.or(is.any().stream()
                .map(one -> f.and(
                        run.of(one.stands()),
                        f.or(one.due().stream().map(run::of).toList())))
                .toList());
    }

    private Formula found(FindingIs is) {
        Formula found = run.of(new Conclusion.Finding(is.finding()));
        return is.found() ? found : found.negate();
    }

    private Formula counted(CountIs is, boolean early) {
        Formula reached = counted(new Asked(is.count(), early)).reached();
        return is.reached() ? reached : reached.negate();
    }

    private Formula duty(Conclusion.Duty duty, boolean early) {
        List<Rule> rules = concluding.rules(duty);
        return early && rules.stream().anyMatch(rule -> !isEarly(rule))
                ? definitions.named(f.or(rules.stream()
                        .filter(RunConditions::isEarly)
                        .map(run::fires)
                        .toList()))
                : run.of(duty);
    }

    private Counted counted(Asked asked) {
        Counted counted = counts.get(asked);
        if (counted == null) {
            List<Formula> members = new ArrayList<>();
            asked.count().members().forEach(member -> members.add(of(member.meaning(), asked.early())));
            counted = new Counted(definitions.atLeast(asked.count().atLeast(), members), members);
            counts.put(asked, counted);
        }
        return counted;
    }

    /** A duty can follow from what became of a measure; a rule that comes before the outcomes does not see that. */
    static boolean isEarly(Rule rule) {
        return rule.layer().compareTo(Layer.OUTCOMES) < 0;
    }

    /** Returns the counts that have a formula by now. */
    Map<Asked, Counted> counts() {
        return counts;
    }
}
