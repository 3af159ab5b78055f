package no.varde.cli;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which a command says what it found. */
final class Formats {

    private static final List<String> KNOWN = List.of("text", "json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Formats() {}

    /**
     * Says whether JSON is asked for, and not text.
     *
     * @throws WrongArguments when another form is; to be told before a book is read
     */
    static boolean isJson(Arguments arguments) {
        return arguments.option("format", KNOWN).equals("json");
    }

    /**
     * Returns an answer as JSON.
     *
     * @param said one of {@code report.result}
     */
    static String json(Record said) {
        return JSON.writeValueAsString(said);
    }
}
