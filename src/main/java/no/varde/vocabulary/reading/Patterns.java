package no.varde.vocabulary.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** How sentences are made of the words of an entry, in each language: {@code det er funnet at {clause}}. */
final class Patterns {

    private static final Map<String, List<String>> NAMES = Map.of(
            "question", List.of("UNKNOWN", "NOT_NO"),
            "finding", List.of("FOUND", "NOT_FOUND", "CONCLUDED"),
            "level", List.of("AT_LEAST", "AT_MOST", "IS", "CONCLUDED_MAIN", "CONCLUDED_MEMBER"),
            "duty", List.of("HOLDS", "CONCLUDED"),
            "measure",
                    List.of(
                            "RECOMMEND",
                            "CONSIDER",
                            "NOT_ENOUGH",
                            "CLARIFY",
                            "BLOCK",
                            "IS_RECOMMENDED",
                            "IS_SUGGESTED"));

    private static final String TIME = "time";

    private static final List<String> OF_TIMES = List.of("CONCLUDED", "BY", "ANY_BY");

    private final Map<String, Text> byName = new HashMap<>();

    /**
     * Reads the patterns.
     *
     * @param withTimes whether the book has times, of which sentences must be made too
     */
    Patterns(Fields patterns, Section section, boolean withTimes) {
        NAMES.forEach((kind, names) -> {
            Fields ofKind = patterns.fields(kind);
            names.forEach(name -> byName.put(kind + "." + name, section.text(ofKind, name)));
            ofKind.done();
        });
        Fields ofTimes = patterns.optionalFields(TIME);
        if (ofTimes != null || withTimes) {
            Fields times = ofTimes == null ? patterns.fields(TIME) : ofTimes;
            OF_TIMES.forEach(name -> byName.put(TIME + "." + name, section.text(times, name)));
            times.done();
        }
        patterns.done();
    }

    /** Returns the text of a pattern with its one word filled in. */
    Text say(String pattern, String word, Text value) {
        return Vocabulary.known(byName, pattern).with(word, value);
    }
}
