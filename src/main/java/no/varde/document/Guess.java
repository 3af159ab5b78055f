package no.varde.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user may have meant.
 *
 * @param sort how sure it is
 * @param named what it may be, nearest first; none where nothing is near
 */
public record Guess(Sort sort, List<String> named) {

    /** How sure a guess is. */
    public enum Sort {
        /** Nothing is near. */
        NONE,
        /** It can hardly be anything else. */
        ONE,
        /** Any of some, and each means something else. */
        DIFFERENT,
        /** Some that share words with what was written, and each means something else. */
        BY_WORDS,
        /** Two that were written as one. */
        JOINED,
        /** Two of which either is enough, written as one. */
        EITHER
    }

    /** As many as anybody compares with what they wrote. */
    private static final int MOST = 3;

    public static final Guess NONE = new Guess(Sort.NONE, List.of());

    public Guess {
        named = List.copyOf(named);
    }

    /** Returns a guess at one text. */
    public static Guess one(String text) {
        return new Guess(Sort.ONE, List.of(text));
    }

    /**
     * Returns a guess at any of some texts that mean different things, of which it names the first that a reader has room
     * for; nothing where there are fewer than two.
     */
    public static Guess among(Sort sort, List<String> texts, int room) {
        int length = 0;
        int number = 0;
        while (number < Math.min(MOST, texts.size())
                && (number < 2 || length + texts.get(number).length() <= room)) {
            length += texts.get(number++).length();
        }
        return number < 2 ? NONE : new Guess(sort, texts.subList(0, number));
    }

    /** Returns the guess as a sentence of its own; null where there is none. */
    public @Nullable Message message() {
        return switch (sort) {
            case NONE -> null;
            case ONE -> FormCode.MAYBE_OR.of(named(FormCode.EITHER_OF));
            case DIFFERENT -> FormCode.MAYBE_DIFFERENT.of(named(FormCode.EITHER_OF));
            case BY_WORDS -> FormCode.NEAREST_BY_WORDS.of(named(FormCode.EITHER_OF));
            case JOINED -> FormCode.ONE_A_LINE.of(named(FormCode.BOTH_OF));
            case EITHER -> FormCode.RULE_FOR_EACH.of(named(FormCode.BOTH_OF));
        };
    }

    private Object named(FormCode last) {
        List<String> quoted = named.stream().map(text -> "`" + text + "`").toList();
        int end = quoted.size() - 1;
        return end < 1 ? String.join("", quoted) : last.of(String.join(", ", quoted.subList(0, end)), quoted.get(end));
    }

    /** Returns the guess in English, for who reads the program; an empty text where there is none. */
    @Override
    public String toString() {
        Message message = message();
        return message == null ? "" : message.toString();
    }
}
