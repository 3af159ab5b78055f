package no.varde.edits;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.varde.PlantedBook;

/**
 * One step of an edit: a text of a file for another, everywhere where that is said; more at the end of a file; a file that is
 * new, gone or written in another way. A sign that nobody sees stands in the corpus as {@code <U+00A0>}.
 */
record Change(String file, Map<String, Object> said) {

    private static final Pattern UNSEEN = Pattern.compile("<U\\+([0-9A-F]{4,5})>");

    private static final Map<String, Function<String, byte[]>> WRITTEN = Map.of(
            "LATIN_1", text -> text.getBytes(ISO_8859_1),
            "UTF_16", text -> text.getBytes(StandardCharsets.UTF_16),
            "BOM", text -> ("\uFEFF" + text).getBytes(UTF_8),
            "CRLF", text -> text.replace("\n", "\r\n").getBytes(UTF_8),
            "NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8));

    static Change of(Map<String, Object> said) {
        return new Change(text(said, "in"), said);
    }

    static String text(Map<String, Object> said, String key) {
        return UNSEEN.matcher(String.valueOf(said.get(key)))
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    void apply(PlantedBook book) {
        if (said.containsKey("find") && said.containsKey("every")) {
            book.file(file, book.text(file).replace(text(said, "find"), text(said, "put")));
        } else if (said.containsKey("find")) {
            book.plant(file, text(said, "find"), text(said, "put"));
        } else if (said.containsKey("append")) {
            book.append(file, text(said, "append"));
        } else if (said.containsKey("whole")) {
            book.file(file, text(said, "whole").repeat((int) said.getOrDefault("times", 1)));
        } else if (said.containsKey("gone")) {
            book.without(file);
        }
    }

    /** Writes the file as it is said to be written. */
    void write(Map<String, byte[]> files) {
        Object as = said.get("as");
        if (as != null) {
            files.computeIfPresent(file, (name, content) -> WRITTEN.get(as).apply(new String(content, UTF_8)));
        }
    }
}
