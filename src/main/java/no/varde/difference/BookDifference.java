package no.varde.difference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.logic.NotCompared;
import no.varde.logic.ReadingsDiffer;
import no.varde.rulebook.RuleBook;

/**
 * What two books say differently, over every case. What one book asks and the other does not, the other does not see.
 *
 * @param notCompared what the books do not have alike, so that not every case is compared
 * @param compared how many subjects were compared
 * @param changed those that have another value in some case; all others are proved equal
 * @param groups the same, judged, and put under what it follows from; losses first
 * @param byDay the moves that happen in some case of today, and of each later day on which a law turns, by that day; none
 *     where nothing changes
 */
public record BookDifference(
        List<NotCompared> notCompared,
        List<Edit> edits,
        int compared,
        List<Changed> changed,
        List<Group> groups,
        Map<LocalDate, List<Move>> byDay) {
    public BookDifference {
        notCompared = List.copyOf(notCompared);
        edits = List.copyOf(edits);
        changed = List.copyOf(changed);
        groups = List.copyOf(groups);
        byDay = Collections.unmodifiableMap(new LinkedHashMap<>(byDay));
    }

    /** Returns all that changes, each by itself. */
    public List<Move> moves() {
        return groups.stream().flatMap(group -> group.moves().stream()).toList();
    }

    /** A subject that has another value in some case, and every way in which it changes. */
    public record Changed(Topic subject, List<Way> ways) {
        public Changed {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A way in which a subject changes.
     *
     * @param example a case in which it does, shown by running both books
     * @param known how many things are known in it
     * @param fewest whether it is proved that no example has fewer
     * @param causes the edits that make the difference in the example, each by itself; all that reach the subject where
     *     none does
     */
    public record Way(String from, String to, Assessment example, int known, boolean fewest, List<Edit> causes) {
        public Way {
            causes = List.copyOf(causes);
        }
    }

    /**
     * Compares two books.
     *
     * @param today the day of the examples, where they allow it
     * @throws ReadingsDiffer when the books do not run as their formulas say
     */
    public static BookDifference of(RuleBook old, RuleBook present, LocalDate today) {
        return of(old, present, today, Deciders.of(old, present));
    }

    static BookDifference of(RuleBook old, RuleBook present, LocalDate today, Deciders deciders) {
        return new DifferenceSearch(old, present, today, deciders).run();
    }
}
