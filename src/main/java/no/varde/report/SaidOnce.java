package no.varde.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that are read one after another, so that no sentence is said twice. */
final class SaidOnce {

    /** A full stop within a date or a number has no capital after it. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!]) (?=\\p{Lu})");

    private final Set<String> said = new HashSet<>();

    /** Returns a text without the sentences said before; the whole text where nothing else would be left of it. */
    String of(String text) {
        if (OtherLanguage.isIn(text)) {
            return text; // its mark is around the whole
        }
        List<String> fresh =
                Stream.of(BETWEEN_SENTENCES.split(text)).filter(said::add).toList();
        return fresh.isEmpty() ? text : String.join(" ", fresh);
    }
}
