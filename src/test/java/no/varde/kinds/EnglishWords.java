package no.varde.kinds;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what only English says, outside what somebody quotes, names of files, commands and options: small words
 * that no Norwegian text has. */
public final class EnglishWords {

    private static final Pattern QUOTED =
            Pattern.compile("`[^`]*`|\\S+\\.(dslr|yaml)\\b|--[\\w.-]+|^(slik:)? *[a-z]+(?= \\[)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}’]+");

    private static final Set<String> SMALL = Set.of(
            "the",
            "is",
            "are",
            "not",
            "of",
            "with",
            "and",
            "must",
            "this",
            "that",
            "which",
            "has",
            "have",
            "from",
            "or",
            "by",
            "than",
            "was",
            "were",
            "nothing",
            "cannot",
            "stands",
            "maybe",
            "where",
            "what",
            "rule",
            "rules",
            "book",
            "question",
            "usage",
            "fails",
            "holds");

    private EnglishWords() {}

    /** Returns the English words of a text. */
    public static List<String> in(String text) {
        return Stream.of(BETWEEN.split(QUOTED.matcher(text).replaceAll(" ")))
                .filter(SMALL::contains)
                .distinct()
                .toList();
    }
}
