package no.varde.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that frame a rule. The sentences are in the language of the book, and these are not: whoever writes mixes them. */
enum FrameWord {
    RULE("rule", "regel"),
    WHEN("when", "når", "naar", "hvis", "dersom", "viss", "om"),
    THEN("then", "så", "saa", "da"),
    END("end", "slutt", "ende");

    private static final Map<String, FrameWord> MEANT = new HashMap<>();

    static {
        for (FrameWord word : values()) {
            word.forms.forEach(form -> MEANT.put(form, word));
        }
    }

    private final List<String> forms;

    FrameWord(String... forms) {
        this.forms = List.of(forms);
    }

    /** Returns how it is written in a rule file. */
    String written() {
        return forms.get(0);
    }

    /** Returns the one that is written as a line is. */
    static Optional<FrameWord> written(String line) {
        return meant(line).filter(word -> word.written().equals(line));
    }

    /** Returns the one that a word means, in capitals or in the language of the sentences. */
    static Optional<FrameWord> meant(String word) {
        return Optional.ofNullable(MEANT.get(word.toLowerCase(Locale.ROOT)));
    }
}
