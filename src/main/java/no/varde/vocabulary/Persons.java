package no.varde.vocabulary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who an assessment is about.
 *
 * @param main the id of the main person, also its ref in a result
 * @param member the id of the kind of member, null where the book knows none
 * @param list the key of an assessment under which the members stand
 * @param shared the id of what they have in common
 * @param about the groups of questions
 */
public record Persons(
        String main,
        Text mainName,
        @Nullable String member,
        @Nullable String list,
        @Nullable Text memberName,
        String shared,
        List<String> about) {
    public Persons {
        about = List.copyOf(about);
    }

    /** The keys of every assessment, and of what a file tells beside it. */
    public static final Set<String> KEYS = Set.of("file", "asOf", "answers", "measures", "since");
}
