package no.varde.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses which id, option or value a user meant. What a sentence may have been is asked of its vocabulary. */
public final class Suggestion {

    /** Longer than any id; a guess at more is of no use to anyone. */
    private static final int LONGEST = 200;

    /** As many as are named; were it any of more, nothing can be told. */
    private static final int MOST = 3;

    /** A code is short, and each of its letters tells something. */
    private static final int CODE = 5;

    private Suggestion() {}

    /**
     * Returns a guess: the candidate nearest to what was written, or up to three that are equally near; null when none is
     * near: at most a third of the letters may differ, and nothing that tells one id from another, such as a number or the
     * code before it.
     */
    public static @Nullable Message near(String written, Collection<String> candidates) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return null;
        }
        int most = Math.max(1, written.length() / 3);
        String lower = written.toLowerCase(Locale.ROOT);
        record Candidate(String text, int distance) {}
        List<Candidate> near = candidates.stream()
                .distinct()
                .map(text -> new Candidate(text, Spelling.letters(lower, text.toLowerCase(Locale.ROOT), most)))
                .filter(candidate -> candidate.distance >= 0 && !isAnother(written, candidate.text))
                .toList();
        int nearest = near.stream().mapToInt(Candidate::distance).min().orElse(0);
        List<String> named = near.stream()
                .filter(candidate -> candidate.distance == nearest)
                .map(Candidate::text)
                .sorted()
                .toList();
        return named.isEmpty() || named.size() > MOST ? null : new Guess(Guess.Sort.ONE, named).message();
    }

    /** Says whether two texts can only be the ids of different things, however alike they look. */
    private static boolean isAnother(String one, String other) {
        List<String> words = Spelling.words(one);
        List<String> others = Spelling.words(other);
        boolean numbered =
                words.stream().anyMatch(Spelling::hasDigit) || others.stream().anyMatch(Spelling::hasDigit);
        return !numbers(words).equals(numbers(others))
                || words.size() > 1 && others.size() > 1 && !negations(words).equals(negations(others))
                || words.size() == others.size() && hasAnother(words, others, numbered);
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(Spelling::hasDigit).toList();
    }

    /** Says whether a word of one id and that of another in its place are opposites, or codes before a number. */
    private static boolean hasAnother(List<String> words, List<String> others, boolean numbered) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String other = others.get(i);
            boolean codes = numbered && Math.max(word.length(), other.length()) <= CODE && !word.equals(other);
            if (codes || Spelling.areOpposite(word, other)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> negations(List<String> words) {
        return words.stream().filter(Spelling::negates).toList();
    }
}
