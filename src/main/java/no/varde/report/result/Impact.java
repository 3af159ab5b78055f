package no.varde.report.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another rule book would say to people.
 *
 * @param groups the people, group by group, as they were asked for
 */
@Shape
public record Impact(RuleBookId old, RuleBookId present, List<Group> groups) {
    public Impact {
        groups = List.copyOf(groups);
    }

    /**
     * What becomes of a group of cases.
     *
     * @param of the folder of the cases, or the file of the invented people
     * @param describes who the invented people are; absent for a folder
     * @param shares what is taken for granted of them; absent for a folder
     * @param cases how many cases there are
     * @param changed in how many cases something is said otherwise; absent for invented people
     * @param losing how many cases lose something; absent for invented people
     * @param changedInHundred of a hundred invented people about how many are told something else; absent for a folder
     * @param losingInHundred of a hundred invented people about how many lose something; absent for a folder
     * @param confirmed of how many changed cases Drools was asked too, and said the same
     * @param refused cases whose answers one of the books takes for impossible
     * @param ways losses first
     */
    @Shape
    public record Group(
            String of,
            @Nullable String describes,
            @Nullable List<Shares> shares,
            int cases,
            @Nullable Integer changed,
            @Nullable Integer losing,
            @Nullable Integer changedInHundred,
            @Nullable Integer losingInHundred,
            int confirmed,
            List<String> refused,
            List<Way> ways) {
        public Group {
            shares = shares == null ? null : List.copyOf(shares);
            refused = List.copyOf(refused);
            ways = List.copyOf(ways);
        }
    }

    /**
     * How often invented people answer a question how.
     *
     * @param given the question that it hangs on; absent where it hangs on none
     * @param when the answer to that question; absent where there is none
     * @param ofHundred how often of a hundred each answer is given; what is left is not known
     * @param source who counted it, or {@code assumed}
     */
    @Shape
    public record Shares(
            String question,
            @Nullable String given,
            @Nullable String when,
            Map<String, Integer> ofHundred,
            String source) {
        public Shares {
            ofHundred = Collections.unmodifiableMap(new LinkedHashMap<>(ofHundred));
        }
    }

    /**
     * A way in which something becomes another.
     *
     * @param worth {@code LOSS}, {@code GAIN} or {@code OTHER}
     * @param kind {@code LEVEL}, {@code DUTY}, {@code MEASURE} or {@code TIME}
     * @param id of the measure or duty; absent for a level
     * @param role {@code MAIN} or {@code MEMBER}
     * @param text what the rule book calls it
     * @param from the id of a level or a time, an outcome, {@code HOLDS} or {@code NOTHING}
     * @param to in the same words
     * @param number of how many persons, or for a duty in how many cases; absent for invented people
     * @param among how many there are of those; absent for invented people
     * @param inHundred of a hundred invented people about how many; 0 for fewer than one; absent for a folder
     * @param cases the names of the cases; absent for invented people
     */
    @Shape
    public record Way(
            String worth,
            String kind,
            @Nullable String id,
            String role,
            String text,
            String from,
            String to,
            @Nullable Integer number,
            @Nullable Integer among,
            @Nullable Integer inHundred,
            @Nullable List<String> cases) {
        public Way {
            cases = cases == null ? null : List.copyOf(cases);
        }
    }
}
