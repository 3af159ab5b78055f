package no.varde.decision;

import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/** Lists what became of every measure for one person, in the order in which a helper should read it. */
final class Outcomes {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    /** The rank of what comes before everything else. */
    private static final int FIRST = 0;

    private final Order order;
    private final int ranks;
    private final Map<Role, List<MeasureEntry>> entries = new EnumMap<>(Role.class);

    Outcomes(Vocabulary vocabulary, ConclusionIndex index) {
        this.order = new Order(vocabulary);
        this.ranks = 1 + vocabulary.times().times().size() + 1; // what is first, each time, and without a time
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
     * @param first the measure that comes before all others, if any
     */
    List<Outcome> of(PersonRun run, List<PersonRun> household, Reasons reasons, Level level, @Nullable String first) {
        List<MeasureEntry> measures = inOrder(run);
        int size = measures.size();
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            MeasureEntry entry = measures.get(i);
            OutcomeKind kind = run.facts().outcome(entry.numbers().outcomes());
            int rank = entry.measure().id().equals(first) ? FIRST : rank(entry, kind, run);
            places[i] =
                    (kind.ordinal() * ranks + rank) * size + i; // by kind, then rank, and what is equal stays in order
        }
        Arrays.sort(places);
        Listing listing = new Listing(run, household, reasons, level, size);
        for (int place : places) {
            listing.add(measures.get(place % size), KINDS[place / (size * ranks)]);
        }
        return listing.outcomes();
    }

    /** Returns the rank of the time of what is recommended; nothing else has a time. */
    private int rank(MeasureEntry entry, OutcomeKind kind, PersonRun run) {
        return kind == OutcomeKind.RECOMMENDED ? 1 + entry.due().earliest(run.facts()) : ranks - 1;
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
