package no.varde.decision;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.decision.Decision.Outcome;
import no.varde.rulebook.ConclusionIndex;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** Lists what became of every measure for one person, in the order in which a helper should read it. */
final class Outcomes {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    /** The rank of what comes before everything else. */
    private static final int FIRST = -1;

    private final Order order;
    private final int untimed;
    private final Map<Role, List<MeasureEntry>> entries = new EnumMap<>(Role.class);

    Outcomes(Vocabulary vocabulary, ConclusionIndex index) {
        this.order = new Order(vocabulary);
        this.untimed = vocabulary.times().times().size();
        for (Role role : Role.values()) {
            entries.put(
                    role,
                    order.of(vocabulary.measuresListedWith(role)).stream()
                            .map(measure -> MeasureEntry.of(measure, vocabulary, index))
                            .toList());
        }
    }

    /**
     * Lists the outcomes of a run.
     *
     * @param household the runs of all persons
     * @param warnings the warnings of the whole decision
     * @param first the measure that comes before all others, if any
     */
    List<Outcome> of(
            PersonRun run,
            List<PersonRun> household,
            Reasons reasons,
            Level level,
            List<Warning> warnings,
            @Nullable String first) {
        List<MeasureEntry> measures = inOrder(run);
        OutcomeKind[] kinds = new OutcomeKind[measures.size()];
        int[] ranks = new int[measures.size()];
        for (int i = 0; i < kinds.length; i++) {
            MeasureEntry entry = measures.get(i);
            kinds[i] = run.facts().outcome(entry.numbers().outcomes());
            ranks[i] = entry.measure().id().equals(first) ? FIRST : rank(entry, kinds[i], run);
        }
        Listing listing = new Listing(run, household, reasons, level, warnings, measures.size());
        for (OutcomeKind kind : KINDS) {
            for (int rank = FIRST; rank <= untimed; rank++) {
                for (int i = 0; i < kinds.length; i++) {
                    if (kinds[i] == kind && ranks[i] == rank) {
                        listing.add(measures.get(i), kind);
                    }
                }
            }
        }
        return listing.outcomes();
    }

    /** Returns the rank of the time of what is recommended; nothing else has a time. */
    private int rank(MeasureEntry entry, OutcomeKind kind, PersonRun run) {
        return kind == OutcomeKind.RECOMMENDED ? entry.due().earliest(run.facts()) : untimed;
    }

    /** Returns the measures that are listed with somebody; what is equal otherwise in the order of what is wished. */
    private List<MeasureEntry> inOrder(PersonRun run) {
        List<MeasureEntry> measures = Vocabulary.known(entries, run.role());
        Set<String> wished = order.wished(run.facts().answers());
        return wished.isEmpty()
                ? measures
                : measures.stream()
                        .sorted(Comparator.<MeasureEntry>comparingInt(entry -> order.category(entry.measure()))
                                .thenComparingInt(entry -> entry.measure().intrusiveness())
                                .thenComparing(entry ->
                                        !wished.contains(entry.measure().id())))
                        .toList();
    }
}
