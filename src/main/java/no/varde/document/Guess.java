package no.varde.document;

import java.util.List;

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

    /** Says the guess as the end of a fault, with the space before it; an empty text where there is none. */
    @Override
    public String toString() {
        return switch (sort) {
            case NONE -> "";
            case ONE -> " Maybe " + quoted(" or ") + ".";
            case DIFFERENT -> " Maybe one of these, which mean different things: " + quoted(" or ") + ".";
            case BY_WORDS -> " Nearest by their words, and they mean different things: " + quoted(" or ") + ".";
            case JOINED -> " One sentence a line: " + quoted(" and ") + ".";
            case EITHER -> " A rule for each of them: " + quoted(" and ") + ".";
        };
    }

    private String quoted(String last) {
        List<String> quoted = named.stream().map(text -> "`" + text + "`").toList();
        int end = quoted.size() - 1;
        return end < 1 ? String.join("", quoted) : String.join(", ", quoted.subList(0, end)) + last + quoted.get(end);
    }
}
