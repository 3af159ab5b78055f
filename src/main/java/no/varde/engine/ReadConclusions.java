package no.varde.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.rulebook.Premise;
import no.varde.rulebook.Premise.HasNoOutcomeBut;
import no.varde.rulebook.Premise.Holds;
import no.varde.rulebook.Premise.HoldsNot;
import no.varde.rulebook.Premise.IsProposed;
import no.varde.rulebook.Premise.IsSetAside;
import no.varde.rulebook.Premise.Says;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.OutcomeKind;

/**
 * The conclusions that some step asks for. Only these become facts: half of an engine's time goes into facts, and one
 * that nobody asks for changes nothing.
 */
final class ReadConclusions {

    private final Set<Conclusion> read = new HashSet<>();

    ReadConclusions(List<Step> steps) {
        steps.forEach(step -> step.when().forEach(this::add));
    }

    boolean contains(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Level
                || conclusion instanceof Conclusion.AtLeast
                || read.contains(conclusion);
    }

    private void add(Premise premise) {
        if (premise instanceof Says says) {
            add(says.condition());
        } else if (premise instanceof Holds holds) {
            read.add(holds.conclusion());
        } else if (premise instanceof HoldsNot holdsNot) {
            read.add(holdsNot.conclusion());
        } else if (premise instanceof IsSetAside setAside) {
            read.add(new Conclusion.NotEnough(setAside.measure()));
            read.add(new Conclusion.Blocked(setAside.measure()));
        } else if (premise instanceof IsProposed proposed) {
            read.add(new Conclusion.Recommended(proposed.measure()));
            read.add(new Conclusion.Considered(proposed.measure()));
        } else if (premise instanceof HasNoOutcomeBut none) {
            for (OutcomeKind kind : OutcomeKind.values()) {
                read.add(new Conclusion.Outcome(none.measure(), kind));
            }
        }
    }

    private void add(Condition condition) {
        if (condition instanceof FindingIs finding) {
            read.add(new Conclusion.Finding(finding.finding()));
        } else if (condition instanceof DutyIs duty) {
            read.add(new Conclusion.Duty(duty.duty()));
        } else if (condition instanceof OutcomeIs outcome) {
            outcome.kinds().forEach(kind -> read.add(new Conclusion.Outcome(outcome.measure(), kind)));
        } else if (condition instanceof CountIs count) {
            count.count().members().forEach(member -> add(member.meaning()));
        }
    }
}
