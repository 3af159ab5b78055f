package no.varde.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what a user meant. */
public final class Suggestion {

    /** Longer than any sentence or id; a guess at more is of no use to anyone. */
    private static final int LONGEST = 200;

    private Suggestion() {}

    /**
     * Returns {@code " Maybe `near`."} for the candidate nearest to what was written, or an empty text when none is
     * near: at most a third of the letters may differ.
     */
    public static String near(String written, Collection<String> candidates) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return "";
        }
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, written.length() / 3));
        String lower = written.toLowerCase(Locale.ROOT);
        record Candidate(String text, int distance) {}
        return candidates.stream()
                .map(text -> new Candidate(text, distance.apply(lower, text.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
                .map(candidate -> " Maybe `" + candidate.text + "`.")
                .orElse("");
    }
}
