package no.varde.vocabulary;

import java.util.HashMap;
import java.util.Map;

/**
 * A text in the languages of a book.
 *
 * @param written what is written, by the language; at least in each language that lacks no text
 */
public record Text(BookLanguages languages, Map<String, String> written) {

    public Text {
        written = Map.copyOf(written);
    }

    /**
     * Returns the text for readers of a language: in that language, or where it is not written in it, in the first
     * language of the fallback in which it is.
     *
     * @param language a language of the book, such as {@code nb}
     * @throws IllegalArgumentException when the book does not have that language
     */
    public String in(String language) {
        String text = written.get(language);
        return text != null ? text : Vocabulary.known(written, languageFor(language));
    }

    /**
     * Returns the language in which {@link #in} says the text.
     *
     * @throws IllegalArgumentException when the book does not have the language asked for
     */
    public String languageFor(String language) {
        return languages
                .order(language)
                .filter(written::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text in `" + language + "`"));
    }

    /** Says whether the text is written in a language itself. */
    public boolean isWrittenIn(String language) {
        return written.containsKey(language);
    }

    /**
     * Returns this text with {@code {name}} replaced by another text, in each language in which both are written; empty
     * in a language in which the other is empty, so that one missing word is one fault and not many.
     */
    public Text with(String name, Text value) {
        Map<String, String> filled = new HashMap<>();
        written.forEach((language, text) -> {
            String word = value.written.get(language);
            if (word != null) {
                filled.put(language, word.isEmpty() ? "" : text.replace("{" + name + "}", word));
            }
        });
        return new Text(languages, filled);
    }
}
