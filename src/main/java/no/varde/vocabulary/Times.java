package no.varde.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When what is recommended is to be done, and in which order it is listed. A book need not have any of it.
 *
 * @param times the earliest first
 * @param categories groups of measures, those first that come first within a time
 * @param wholeOf for a measure that is told as a part of another measure or of a duty, and for a duty that is told as a part
 *     of a measure, the id of that one
 * @param wish what the person says matters most, which orders what is equal otherwise; null where it is not asked
 */
public record Times(List<Time> times, List<Category> categories, Map<String, String> wholeOf, @Nullable Wish wish) {
    public Times {
        times = List.copyOf(times);
        categories = List.copyOf(categories);
        wholeOf = InOrder.copy(wholeOf);
    }

    /** A group of measures or duties in the order of a list. */
    public record Category(String id, Text name, Set<String> of) {
        public Category {
            of = InOrder.copy(of);
        }
    }

    /**
     * What matters most to the person.
     *
     * @param question the id of the question that asks
     * @param measures the ids of the measures that answer each choice
     */
    public record Wish(String question, Map<String, Set<String>> measures) {
        public Wish {
            measures = InOrder.copy(measures);
        }
    }

    /**
     * Returns that any of some measures or duties stands and is to be done not later than at a time.
     *
     * @param standing what must hold for a measure or duty to stand
     */
    public Condition.DueBy dueBy(Time time, Collection<String> subjects, Function<String, Conclusion> standing) {
        return new Condition.DueBy(
                time.id(),
                subjects.stream()
                        .map(subject -> new Condition.DueBy.Standing(standing.apply(subject), upTo(time, subject)))
                        .toList());
    }

    private List<Conclusion.Due> upTo(Time time, String subject) {
        return times.stream()
                .filter(earlier -> earlier.rank() <= time.rank())
                .map(earlier -> new Conclusion.Due(subject, earlier.id(), earlier.rank()))
                .toList();
    }

    /** Returns the time of an id. */
    public Time time(String id) {
        return times.stream()
                .filter(time -> time.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no time `" + id + "`"));
    }

    /** Returns the place of the category of a measure or duty; behind all categories where it is in none. */
    public int category(String id) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).of().contains(id)) {
                return i;
            }
        }
        return categories.size();
    }
}
