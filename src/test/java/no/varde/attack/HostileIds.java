package no.varde.attack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.attack.HostileFolder.Change;

/** Ids that are paths, too long, empty, or more than one line. */
final class HostileIds {

    static final String PRINCIPLES =
            """
            principles:
            - id: %s
              says: {nb: Nei., en: No.}
              source: AIR 1
              kind: WHENEVER
              whenever: {flyer: [det er torden]}
              then: {flyer: [det viser seg at linen er dårlig]}
            """;

    private static final String REST = "vocabulary/rest.yaml";
    private static final String BOOK = "vocabulary/book.yaml";
    private static final String QUESTIONS = "vocabulary/questions.yaml";

    private HostileIds() {}

    /** Returns what is tried, by what it is called. */
    static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("a way up", "../../escaped");
        values.put("an absolute path", "/tmp/varde-escaped");
        values.put("a path within", "a/b");
        values.put("the folder above", "..");
        values.put("empty", "");
        values.put("two lines", "x\nvocabulary/book.yaml:1:1: all is well");
        values.put("5,000 letters", "x".repeat(5000));
        values.put("a zero", "a\0b");
        values.put("an escape", "a\u001b[2Jb");
        values.put("a point", "a.b");
        values.put("another system's path", "..\\..\\escaped");
        return values;
    }

    static Stream<HostileFolder> all() {
        return values().entrySet().stream().flatMap(value -> places(value.getKey(), value.getValue()));
    }

    private static Stream<HostileFolder> places(String name, String value) {
        String id = HostileFolder.quoted(value);
        return Stream.of(
                id("finding", name, REST, "- {id: poor-line,", "- {id: " + id + ","),
                id("count", name, REST, "- id: troubles", "- id: " + id),
                id("household", name, REST, "- id: some-kite-bad", "- id: " + id),
                id("need", name, REST, "- {id: hold,", "- {id: " + id + ","),
                id("measure", name, REST, "- id: gloves", "- id: " + id),
                id("duty", name, REST, "- id: clear-field", "- id: " + id),
                id("warning", name, REST, "- id: sparks", "- id: " + id),
                id("level", name, BOOK, "- {id: STILL,", "- {id: " + id + ","),
                id("source", name, BOOK, "- {id: AIR,", "- {id: " + id + ","),
                id("person", name, BOOK, "main: {id: flyer,", "main: {id: " + id + ","),
                id("question", name, QUESTIONS, "- id: thunder", "- id: " + id),
                id("band", name, QUESTIONS, "- {id: at-least-5,", "- {id: " + id + ","),
                of(
                        "principle",
                        name,
                        "principles.yaml",
                        HostileFolder.file("principles.yaml", PRINCIPLES.formatted(id))));
    }

    private static HostileFolder id(String what, String name, String file, String old, String text) {
        return of(what, name, file, HostileFolder.replace(file, old, text));
    }

    private static HostileFolder of(String what, String name, String file, Change change) {
        return HostileFolder.refused("ids", "of a " + what + ", " + name, file, change);
    }
}
