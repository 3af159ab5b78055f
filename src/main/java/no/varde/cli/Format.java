package no.varde.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which a command says what it found. */
enum Format {
    TEXT(said -> said.text().get().stripTrailing()),
    JSON(said -> JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(said.json().get()));

    private final Function<Said, String> written;

    Format(Function<Said, String> written) {
        this.written = written;
    }

    String write(Said said) {
        return written.apply(said);
    }

    /** The word of each form. */
    static final class Words extends Choice<Format> {

        Words() {
            super(words());
        }

        private static Map<String, Format> words() {
            Map<String, Format> words = new LinkedHashMap<>();
            for (Format format : values()) {
                words.put(format.name().toLowerCase(Locale.ROOT), format);
            }
            return words;
        }
    }
}
