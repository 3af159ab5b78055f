package no.varde.vocabulary;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A text in every language of the vocabulary. */
public record Text(Map<String, String> byLanguage) {

    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * Returns the text in a language.
     *
     * @param language a language of the vocabulary, such as {@code nb}
     * @throws IllegalArgumentException when the vocabulary does not have that language
     */
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text == null) {
            throw new IllegalArgumentException("no text in `" + language + "`");
        }
        return text;
    }

    /** Returns this text with {@code {name}} replaced, in each language, by another text. */
    public Text with(String name, Text value) {
        return each((language, text) -> text.replace("{" + name + "}", value.in(language)));
    }

    public Text mapped(UnaryOperator<String> change) {
        return each((language, text) -> change.apply(text));
    }

    private Text each(java.util.function.BinaryOperator<String> change) {
        return new Text(byLanguage.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getKey(), entry.getValue()))));
    }
}
