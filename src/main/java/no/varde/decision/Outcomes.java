package no.varde.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.decision.Decision.HeldBack;
import no.varde.decision.Decision.Insufficient;
import no.varde.decision.Decision.Outcome;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.MilderMeasures;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** Lists what became of every measure for one person, in the order in which a helper should read it. */
final class Outcomes {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final Vocabulary vocabulary;
    private final ConclusionIndex index;
    private final Map<Role, List<Entry>> entries = new EnumMap<>(Role.class);

    /** A measure with its milder ones, and the findings that put it outside the ceiling, looked up. */
    private record Entry(Measure measure, Numbers numbers, List<Milder> milder, int[] outsideCeilingWhen) {}

    private record Milder(Measure measure, int notEnough, int blocked) {}

    /** The numbers of what can be concluded of a measure. */
    private record Numbers(int recommended, int considered, int blocked, int unclear, int[] outcomes) {

        static Numbers of(String measure, ConclusionIndex index) {
            return new Numbers(
                    index.of(new Conclusion.Recommended(measure)),
                    index.of(new Conclusion.Considered(measure)),
                    index.of(new Conclusion.Blocked(measure)),
                    index.of(new Conclusion.Unclear(measure)),
                    index.outcomes(measure));
        }
    }

    Outcomes(Vocabulary vocabulary, ConclusionIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
        for (Role role : Role.values()) {
            entries.put(role, ordered(vocabulary.measuresListedWith(role)));
        }
    }

    /** Orders measures: the least intrusive first, then by the trait that the vocabulary names. */
    private List<Entry> ordered(Collection<Measure> measures) {
        return measures.stream()
                .sorted(Comparator.comparingInt(Measure::intrusiveness)
                        .thenComparingInt(this::byTrait)
                        .thenComparingInt(Measure::position))
                .map(measure -> new Entry(
                        measure, Numbers.of(measure.id(), index), milder(measure), outsideCeilingWhen(measure)))
                .toList();
    }

    private List<Milder> milder(Measure measure) {
        return MilderMeasures.of(vocabulary, measure).stream()
                .map(milder -> new Milder(
                        milder,
                        index.of(new Conclusion.NotEnough(milder.id())),
                        index.of(new Conclusion.Blocked(milder.id()))))
                .toList();
    }

    private int[] outsideCeilingWhen(Measure measure) {
        return measure.needs().stream()
                .map(need -> Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen())
                .filter(Objects::nonNull)
                .mapToInt(finding -> index.of(new Conclusion.Finding(finding)))
                .toArray();
    }

    private int byTrait(Measure measure) {
        String trait = vocabulary.head().orderTrait();
        return trait == null
                ? 0
                : Vocabulary.known(vocabulary.head().traits(), trait)
                        .indexOf(measure.traits().get(trait));
    }

    /**
     * Lists the outcomes of a run.
     *
     * @param warnings the warnings of the whole decision
     * @param first the measure that comes before all others, if any
     */
    List<Outcome> of(PersonRun run, Reasons reasons, Level level, List<Warning> warnings, @Nullable String first) {
        List<Entry> measures = Vocabulary.known(entries, run.role());
        OutcomeKind[] kinds = new OutcomeKind[measures.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = run.facts().outcome(measures.get(i).numbers().outcomes());
        }
        Listing listing = new Listing(run, reasons, level, warnings, new ArrayList<>(kinds.length));
        for (OutcomeKind kind : KINDS) {
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] == kind && measures.get(i).measure().id().equals(first)) {
                    listing.add(measures.get(i), kind);
                }
            }
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] == kind && !measures.get(i).measure().id().equals(first)) {
                    listing.add(measures.get(i), kind);
                }
            }
        }
        return listing.outcomes();
    }

    /** The list of one person as it grows. */
    private record Listing(
            PersonRun run, Reasons reasons, Level level, List<Warning> warnings, List<Outcome> outcomes) {

        void add(Entry entry, OutcomeKind kind) {
            Numbers numbers = entry.numbers();
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
                        case NOT_INDICATED -> other(entry, kind, List.of(), List.of(), null);
                    });
        }

        private Outcome listed(Entry entry, OutcomeKind kind, List<Reason> because) {
            List<Insufficient> insufficient = new ArrayList<>(entry.milder().size());
            for (Milder milder : entry.milder()) {
                List<Reason> blocked = reasons.of(milder.blocked());
                List<Reason> notEnough = reasons.of(milder.notEnough());
                if (blocked.isEmpty() && notEnough.isEmpty()) {
                    continue;
                }
                List<Reason> all = new ArrayList<>(notEnough);
                all.addAll(blocked);
                insufficient.add(new Insufficient(milder.measure(), !blocked.isEmpty(), all));
            }
            int order = outcomes.size() + 1;
            Measure measure = entry.measure();
            return new Outcome(measure, kind, order, because, List.of(), insufficient, warningsOn(measure), null);
        }

        private List<Warning> warningsOn(Measure measure) {
            List<Warning> own = new ArrayList<>(2);
            for (Warning warning : warnings) {
                if (warning.on().contains(measure.id())) {
                    own.add(warning);
                }
            }
            return own;
        }

        private Outcome other(
                Entry entry, OutcomeKind kind, List<Reason> because, List<Reason> proposed, @Nullable HeldBack why) {
            return new Outcome(entry.measure(), kind, 0, because, proposed, List.of(), List.of(), why);
        }

        /** Says what stands between a proposed measure and the list: the ceiling, milder measures, or both. */
        private HeldBack why(Entry entry) {
            boolean recommended = run.facts().holds(entry.numbers().recommended());
            boolean considered = run.facts().holds(entry.numbers().considered());
            List<Measure> milder = considered || !recommended
                    ? List.of()
                    : entry.milder().stream()
                            .filter(other -> !run.facts().holds(other.blocked())
                                    && !run.facts().holds(other.notEnough()))
                            .map(Milder::measure)
                            .toList();
            boolean outside = false;
            for (int finding : entry.outsideCeilingWhen()) {
                outside |= run.facts().holds(finding);
            }
            return new HeldBack(!outside && entry.measure().intrusiveness() > level.considerUpTo(), milder);
        }
    }
}
