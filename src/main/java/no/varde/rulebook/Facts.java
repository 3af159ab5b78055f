package no.varde.rulebook;

import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.OutcomeKind;

/**
 * What is known of a person at the end of a run: the answers, and all that was concluded. Gives each sentence its truth
 * value, apart from any engine.
 */
public record Facts(Answers answers, Set<Conclusion> concluded, int levelRank) {

    public Facts {
        concluded = Set.copyOf(concluded);
    }


    public boolean holds(Conclusion conclusion) {
        return concluded.contains(conclusion);
    }

    /** Says whether a condition holds on these facts. */
    public boolean holds(Condition condition) {
        return holds(condition, answers, concluded, levelRank);
    }

    static boolean holds(Condition condition, Answers answers, Set<Conclusion> concluded, int levelRank) {
        if (condition instanceof AnswerIs answer) {
            return answers.meets(answer.band());
        }
        if (condition instanceof FindingIs finding) {
            return concluded.contains(new Conclusion.Finding(finding.finding())) == finding.found();
        }
        if (condition instanceof LevelIs level) {
            return level.lowest() <= levelRank && levelRank <= level.highest();
        }
        if (condition instanceof CountIs count) {
            return reached(count.count(), answers, concluded, levelRank) == count.reached();
        }
        if (condition instanceof DutyIs duty) {
            return concluded.contains(new Conclusion.Duty(duty.duty()));
        }
        OutcomeIs outcome = (OutcomeIs) condition;
        return outcome.kinds().stream().anyMatch(kind -> concluded.contains(new Conclusion.Outcome(outcome.measure(), kind)));
    }

    private static boolean reached(Count count, Answers answers, Set<Conclusion> concluded, int levelRank) {
        return count.members().stream()
                        .filter(member -> holds(member.meaning(), answers, concluded, levelRank))
                        .count()
                >= count.atLeast();
    }

    /** Returns what became of a measure; not indicated where no outcome was concluded. */
    public OutcomeKind outcome(String measure) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (concluded.contains(new Conclusion.Outcome(measure, kind))) {
                return kind;
            }
        }
        return OutcomeKind.NOT_INDICATED;
    }
}
