package no.varde.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a result may say beyond its derivation. */
enum Explain {
    /** Which single answers the list hangs on. */
    SURE,
    /** Which answers are enough for each recommended measure, and why another one is not recommended. */
    WHY,
    /** Which single other answers would change the list. */
    CHANGES,
    /** What to ask next, or that no further answer can change the list. */
    NEXT;

    private static final String NONE = "none";
    private static final String ALL = "all";
    private static final List<String> WORDS = List.of(NONE, "sure", "why", "changes", "next", ALL);

    /**
     * Returns what is asked for.
     *
     * @param asked some of {@code sure}, {@code why}, {@code changes} and {@code next} with commas between, or
     *     {@code none} or {@code all}; by itself a result says what it hangs on
     * @throws Refused when it is none of these
     */
    static Set<Explain> of(@Nullable String asked) {
        if (asked == null) {
            return EnumSet.of(SURE);
        }
        Set<Explain> parts = EnumSet.noneOf(Explain.class);
        for (String word : Arrays.asList(asked.split(",", -1))) {
            switch (word) {
                case NONE -> {}
                case ALL -> parts.addAll(EnumSet.allOf(Explain.class));
                default -> parts.add(of(word, asked));
            }
        }
        return parts;
    }

    private static Explain of(String word, String asked) {
        if (!WORDS.contains(word)) {
            throw new Refused(
                    ProblemKind.UNKNOWN_EXPLANATION,
                    RequestFault.inRequest("explain", RequestCode.HOLDS_ELSE.of(asked, String.join(", ", WORDS))));
        }
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
