package no.varde.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.varde.PlantedBook;
import no.varde.rulebook.BookFiles;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The book about boats with another text in the place of every text that is no sentence, and is of no rule: those have
 * plain letters only.
 */
final class PayloadBook {

    private static final Set<String> TEXTS = Set.of(
            "title",
            "levelTitle",
            "name",
            "heading",
            "meaning",
            "ask",
            "text",
            "note",
            "use",
            "upkeep",
            "extent",
            "skipper");

    private final List<String> payloads;
    private int at;
    private int texts;

    private PayloadBook(List<String> payloads, int first) {
        this.payloads = payloads;
        this.at = first;
    }

    /**
     * Returns the book with one payload after the other in its texts.
     *
     * @param first the index of the payload that the first text gets
     */
    static BookFiles of(List<String> payloads, int first) {
        return new PayloadBook(payloads, first).files();
    }

    private BookFiles files() {
        Map<String, byte[]> changed = new TreeMap<>();
        PlantedBook.boat().files().byName().forEach((name, content) -> {
            String text = new String(content, UTF_8);
            changed.put(name, (name.startsWith("vocabulary/") ? yaml(text) : text).getBytes(UTF_8));
        });
        if (texts < 90) {
            throw new AssertionError("only " + texts + " texts were found");
        }
        return new BookFiles(changed);
    }

    private String next() {
        texts++;
        return payloads.get(at++ % payloads.size());
    }

    private String yaml(String text) {
        Object content = new Load(LoadSettings.builder().build()).loadFromString(text);
        change(content, "");
        return new Dump(DumpSettings.builder().build()).dumpToString(content);
    }

    @SuppressWarnings("unchecked")
    private void change(Object value, String key) {
        if (value instanceof List<?> list) {
            list.forEach(one -> change(one, key));
        } else if (value instanceof Map<?, ?> read) {
            Map<Object, Object> map = (Map<Object, Object>) read;
            for (Map.Entry<Object, Object> entry : map.entrySet()) {
                String inner = String.valueOf(entry.getKey());
                if (isText(entry.getValue(), inner, key)) {
                    replace((Map<Object, Object>) entry.getValue());
                } else {
                    change(entry.getValue(), inner);
                }
            }
        }
    }

    /** Says whether a value is a text in several languages: the name of a level is part of sentences. */
    private static boolean isText(Object value, String key, String within) {
        return value instanceof Map<?, ?> map
                && map.get("nb") instanceof String
                && (TEXTS.contains(key) || within.equals("labels"))
                && !(key.equals("name") && within.equals("levels"));
    }

    private void replace(Map<Object, Object> text) {
        String payload = next();
        text.replaceAll((language, said) -> payload);
    }
}
