package no.varde.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Decision.Outcome;
import no.varde.rulebook.ConclusionIndex;
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
    private final Map<Role, List<MeasureEntry>> entries = new EnumMap<>(Role.class);

    Outcomes(Vocabulary vocabulary, ConclusionIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
        for (Role role : Role.values()) {
            entries.put(role, ordered(vocabulary.measuresListedWith(role)));
        }
    }

    /** Orders measures: the least intrusive first, then by the trait that the vocabulary names. */
    private List<MeasureEntry> ordered(Collection<Measure> measures) {
        return measures.stream()
                .sorted(Comparator.comparingInt(Measure::intrusiveness)
                        .thenComparingInt(this::byTrait)
                        .thenComparingInt(Measure::position))
                .map(measure -> MeasureEntry.of(measure, vocabulary, index))
                .toList();
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
        List<MeasureEntry> measures = Vocabulary.known(entries, run.role());
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
}
