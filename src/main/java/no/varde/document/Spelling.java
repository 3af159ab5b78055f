package no.varde.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Which differences between two texts are slips of the hand, and which may be meant. */
public final class Spelling {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** Words that turn a sentence into its opposite, in the languages that books are written in so far. */
    private static final Set<String> NEGATIONS = Set.of(
            "ikke",
            "ikkje",
            "ingen",
            "inga",
            "intet",
            "inkje",
            "ingenting",
            "aldri",
            "uten",
            "utan",
            "verken",
            "hverken",
            "korkje",
            "neppe",
            "nei",
            "inte",
            "aldrig",
            "ej",
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "without",
            "neither",
            "nor",
            "cannot");

    /** What turns a word into its opposite when it stands before it. */
    private static final List<String> NEGATING = List.of("u", "un", "in", "im", "ir", "il", "dis", "mis", "van", "non");

    /** A short word becomes another by two letters. */
    private static final int SHORT = 5;

    private Spelling() {}

    /** Returns the words of a text in small letters, without what stands between them. */
    public static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns how many letters were left out, added, exchanged or turned around, or -1 where it is more than the most. */
    public static int letters(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) > most
                ? -1
                : new DamerauLevenshteinDistance(most).apply(one, other);
    }

    public static boolean negates(String word) {
        return NEGATIONS.contains(word);
    }

    public static boolean hasDigit(String word) {
        return DIGIT.matcher(word).find();
    }

    /**
     * Returns how many slips make one word of another; -1 where they are different words. A number is never a slip, and
     * neither is what turns a word into its opposite.
     */
    public static int slips(String written, String meant) {
        boolean different =
                hasDigit(written) || hasDigit(meant) || negates(written) || negates(meant) && written.length() < 3;
        return different || areOpposite(written, meant)
                ? -1
                : letters(written, meant, Math.min(written.length(), meant.length()) <= SHORT ? 1 : 2);
    }

    /** Says whether one of two words is the other with something before it that may mean the opposite. */
    static boolean areOpposite(String one, String other) {
        return NEGATING.stream().anyMatch(before -> one.equals(before + other) || other.equals(before + one));
    }
}
