package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.difference.Edit.Part;
import no.varde.difference.Effect.Verdict;
import no.varde.difference.Move.Direction;
import no.varde.difference.Move.Matter;
import no.varde.difference.When.By;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of a book does.
 *
 * @param compared how many subjects were compared over all cases
 * @param losses what is lost, each by a name that does not change with the language
 * @param groups what changes, put under what it follows from; losses first
 * @param rewrites all that the books do not say alike
 * @param situations the published situations that change
 */
@Shape
public record EditEffect(
        RuleBookId old,
        @JsonProperty("new") RuleBookId present,
        Verdict verdict,
        int compared,
        List<Uncompared> notCompared,
        List<String> losses,
        List<Changed> groups,
        List<Rewrite> rewrites,
        List<Situation> situations) {
    public EditEffect {
        notCompared = List.copyOf(notCompared);
        losses = List.copyOf(losses);
        groups = List.copyOf(groups);
        rewrites = List.copyOf(rewrites);
        situations = List.copyOf(situations);
    }

    /** Something that the books do not have alike, so that not every case is compared. */
    @Shape
    public record Uncompared(String why, String id) {}

    /**
     * One thing that changes, and all that changes in no case but where it does.
     *
     * @param text what changes, in one line
     * @param move absent where the root is a finding
     * @param finding the id of the finding that is made in other cases; absent where the root is said itself
     * @param causes the edits that make the difference in the examples
     * @param when where it changes: in some case of each of these ways, and in none beside them unless there are more
     * @param more whether there are more ways than are told
     * @param example a small case in which it changes, as questions and answers
     * @param follow what follows from it
     */
    @Shape
    public record Changed(
            String text,
            Direction direction,
            @Nullable Move move,
            @Nullable String finding,
            List<Cause> causes,
            List<When> when,
            boolean more,
            String example,
            List<Move> follow) {
        public Changed {
            causes = List.copyOf(causes);
            when = List.copyOf(when);
            follow = List.copyOf(follow);
        }
    }

    /**
     * What is said of one subject in other cases, or otherwise.
     *
     * @param name does not change with the language
     * @param text what the book calls the subject
     */
    @Shape
    public record Move(String name, Matter kind, Direction direction, String text, List<FromTo> ways) {
        public Move {
            ways = List.copyOf(ways);
        }
    }

    /**
     * @param from the id of a level or a time, an outcome, or {@code YES} and {@code NO} for what is said or not
     * @param to what it is in the new book
     */
    @Shape
    public record FromTo(String from, String to) {}

    /** An edit of a rule or of an entry of the vocabulary. */
    @Shape
    public record Cause(Part part, String id) {}

    /**
     * @param always whether the books differ in every case of it
     */
    @Shape
    public record When(List<Clause> clauses, boolean always) {
        public When {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * @param by whose meaning of the sentence it is, where the books do not mean the same by it
     */
    @Shape
    public record Clause(String says, boolean holds, By by) {}

    /**
     * @param kind {@code REWORDED}, {@code CHANGED}, {@code ORDER}, {@code NEW}, {@code GONE} or {@code RENAMED}
     * @param entry the id of what the section lists; empty for what stands in the section itself
     * @param path keys within the entry
     * @param words by language, of a text that is another
     * @param leftBehind the languages in which the text is as it was
     * @param removed values that are gone, or what an entry that is gone said
     * @param added values that are new, what a new entry says, or the new id
     */
    @Shape
    public record Rewrite(
            String kind,
            String section,
            String entry,
            String path,
            Map<String, Words> words,
            List<String> leftBehind,
            List<String> removed,
            List<String> added) {
        public Rewrite {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
            leftBehind = List.copyOf(leftBehind);
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /** What a text was in a language and is now; absent where it is not written. */
    @Shape
    public record Words(@Nullable String was, @Nullable String is) {}

    /** A published situation that changes. */
    @Shape
    public record Situation(String name, List<Shift> changes) {
        public Situation {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param ref the ref of the person
     */
    @Shape
    public record Shift(
            @JsonProperty("for") String ref,
            Matter kind,
            Direction direction,
            String id,
            String text,
            String from,
            String to) {}
}
