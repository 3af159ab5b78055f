package no.varde.decision;

import java.util.ArrayList;
import java.util.List;
import no.varde.decision.Decision.HeldBack;
import no.varde.decision.Decision.Insufficient;
import no.varde.decision.Decision.Outcome;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Line.Told;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** The list of one person as it grows. */
final class Listing {

    private final PersonRun run;
    private final List<PersonRun> household;
    private final Reasons reasons;
    private final Level level;
    private final List<Outcome> outcomes;
    private int order;

    /**
     * Begins a list.
     *
     * @param household the runs of all persons
     * @param size how many outcomes it will have
     */
    Listing(PersonRun run, List<PersonRun> household, Reasons reasons, Level level, int size) {
        this.run = run;
        this.household = household;
        this.reasons = reasons;
        this.level = level;
        this.outcomes = new ArrayList<>(size);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    void add(MeasureEntry entry, OutcomeKind kind) {
        MeasureEntry.Numbers numbers = entry.numbers();
        outcomes.add(
                switch (kind) {
                    case RECOMMENDED -> listed(entry, kind, reasons.of(numbers.recommended()));
                    case CONSIDER ->
                        listed(entry, kind, reasons.ofProposal(numbers.recommended(), numbers.considered()));
                    case BLOCKED ->
                        other(
                                entry,
                                kind,
                                reasons.of(numbers.blocked()),
                                reasons.ofProposal(numbers.recommended(), numbers.considered()),
                                null);
                    case NOT_PROPORTIONATE ->
                        other(
                                entry,
                                kind,
                                List.of(),
                                reasons.ofProposal(numbers.recommended(), numbers.considered()),
                                why(entry));
                    case NEEDS_CLARIFICATION -> other(entry, kind, reasons.of(numbers.unclear()), List.of(), null);
                    case NOT_INDICATED -> entry.notIndicated(run.facts());
                });
    }

    private Outcome listed(MeasureEntry entry, OutcomeKind kind, List<Reason> because) {
        List<Insufficient> insufficient = new ArrayList<>(entry.milder().size());
        for (MeasureEntry.Milder milder : entry.milder()) {
            List<Reason> blocked = reasons.of(milder.blocked());
            List<Reason> notEnough = reasons.of(milder.notEnough());
            if (blocked.isEmpty() && notEnough.isEmpty()) {
                continue;
            }
            List<Reason> all = new ArrayList<>(notEnough);
            all.addAll(blocked);
            insufficient.add(new Insufficient(milder.measure(), !blocked.isEmpty(), all));
        }
        Measure measure = entry.measure();
        int when = kind == OutcomeKind.RECOMMENDED
                ? entry.due().earliest(run.facts())
                : entry.due().times().size();
        String whole = entry.whole().stands(run, household) ? entry.whole().id() : null;
        return new Outcome(
                measure,
                kind,
                entry.due().at(when),
                whole,
                whole == null ? ++order : 0,
                entry.due().reasons(when, reasons),
                because,
                List.of(),
                insufficient,
                warningsOn(entry),
                null,
                told(entry));
    }

    /** Returns the warnings that hang on a measure and are given, for whomever of the household. */
    private List<Warning> warningsOn(MeasureEntry entry) {
        List<Warning> given = new ArrayList<>(entry.warnings().size());
        for (MeasureEntry.OwnWarning own : entry.warnings()) {
            if (holdsForAny(own.number())) {
                given.add(own.warning());
            }
        }
        return given;
    }

    private boolean holdsForAny(int conclusion) {
        for (PersonRun one : household) {
            if (one.facts().holds(conclusion)) {
                return true;
            }
        }
        return false;
    }

    private Outcome other(
            MeasureEntry entry, OutcomeKind kind, List<Reason> because, List<Reason> proposed, @Nullable HeldBack why) {
        return new Outcome(
                entry.measure(),
                kind,
                null,
                null,
                0,
                List.of(),
                because,
                proposed,
                List.of(),
                List.of(),
                why,
                told(entry));
    }

    private Told told(MeasureEntry entry) {
        return entry.told().on(run.facts());
    }

    /** Says what stands between a proposed measure and the list: the ceiling, milder measures, or both. */
    private HeldBack why(MeasureEntry entry) {
        boolean recommended = run.facts().holds(entry.numbers().recommended());
        boolean considered = run.facts().holds(entry.numbers().considered());
        List<Measure> milder = considered || !recommended
                ? List.of()
                : entry.milder().stream()
                        .filter(other -> !run.facts().holds(other.blocked())
                                && !run.facts().holds(other.notEnough()))
                        .map(MeasureEntry.Milder::measure)
                        .toList();
        boolean outside = false;
        for (int finding : entry.outsideCeilingWhen()) {
            outside |= run.facts().holds(finding);
        }
        return new HeldBack(!outside && entry.measure().intrusiveness() > level.considerUpTo(), milder);
    }
}
