package no.varde.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.difference.TwoBooks.Pair;
import no.varde.logic.Effort;
import no.varde.logic.Fewest;
import org.logicng.formulas.Literal;

/**
 * Finds out which ways of changing are possible, and for each of them an example in which little is known. Looked through
 * are households of one member with a run and others that are free, which are more than the real ones: what is possible in
 * none of them is proved impossible. Where an example needs others, as many more members get a run as it takes.
 */
final class Examples {

    /** After so many dead ends no search for the very fewest answers goes on; what was found already is told. */
    private static final int DEAD_ENDS_FOR_FEWEST = 6_000;

    /** So many ways are looked into with one solver: more of them make it larger, and fewer make more of them. */
    private static final int WAYS_AT_ONCE = 16;

    private final Households households;
    private final Effort effort = new Effort(DEAD_ENDS_FOR_FEWEST);
    private final Map<Change, Example> found = new HashMap<>();

    /** That a subject changes from one value to another. */
    record Change(Topic subject, String from, String to) {

        static Change of(Pair pair) {
            return new Change(pair.subject(), pair.from(), pair.to());
        }
    }

    /**
     * A case in which a subject changes.
     *
     * @param known how many things are known in it
     * @param fewest whether it is proved that no case has less
     */
    record Example(Assessment assessment, int known, boolean fewest) {}

    /** The two books with so many members that have a run. */
    interface Households {
        TwoBooks with(int members);
    }

    private Examples(Households households) {
        this.households = households;
    }

    /** Returns an example of each way that is possible in some case. */
    static Map<Change, Example> of(TwoBooks books, Map<Topic, List<Pair>> pairs, Households households) {
        Examples examples = new Examples(households);
        examples.search(books, pairs, 1);
        return examples.found;
    }

    private void search(TwoBooks books, Map<Topic, List<Pair>> pairs, int members) {
        List<List<Literal>> wanted =
                pairs.values().stream().map(Examples::literals).toList();
        Set<Literal> possible =
                books.search(wanted.stream().flatMap(List::stream).toList()).possible(wanted);
        List<Pair> ways = pairs.values().stream()
                .flatMap(List::stream)
                .filter(way -> possible.contains(way.holds()))
                .toList();
        Set<Change> open = new LinkedHashSet<>();
        for (int from = 0; from < ways.size(); from += WAYS_AT_ONCE) {
            open.addAll(examples(books, ways.subList(from, Math.min(from + WAYS_AT_ONCE, ways.size()))));
        }
        if (!open.isEmpty()) {
            searchFurther(open, 2 * members);
        }
    }

    private static List<Literal> literals(List<Pair> ways) {
        return ways.stream().map(Pair::holds).toList();
    }

    /** Takes note of an example of each of some ways, and returns those of which only others have any. */
    private List<Change> examples(TwoBooks books, List<Pair> ways) {
        Fewest search = books.search(literals(ways));
        List<Change> open = new ArrayList<>();
        for (Pair way : ways) {
            Fewest.Found few = Objects.requireNonNull(search.few(way.holds()));
            Fewest.Found fewest = search.fewest(way.holds(), few, effort);
            if (books.hasOthers(fewest)) {
                open.add(Change.of(way));
            } else {
                Assessment told = books.told(fewest.model());
                found.put(Change.of(way), new Example(told, fewest.known().size(), fewest.fewest()));
            }
        }
        return open;
    }

    private void searchFurther(Set<Change> open, int members) {
        TwoBooks books = households.with(members);
        Map<Topic, List<Pair>> pairs = new LinkedHashMap<>();
        for (Change change : open) {
            pairs.computeIfAbsent(change.subject(), books::pairs);
        }
        pairs.replaceAll((subject, ways) ->
                ways.stream().filter(way -> open.contains(Change.of(way))).toList());
        search(books, pairs, members);
    }
}
