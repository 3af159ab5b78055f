package no.varde.vocabulary;

import java.util.Map;
import java.util.function.BinaryOperator;
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

    /**
     * Returns this text with {@code {name}} replaced, in each language, by another text; empty in a language in which
     * the other is empty, so that one missing word is one fault and not many.
     */
    public Text with(String name, Text value) {
        return each((language, text) -> {
            String word = value.in(language);
            return word.isEmpty() ? "" : text.replace("{" + name + "}", word);
        });
    }

    private Text each(BinaryOperator<String> change) {
        return new Text(byLanguage.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getKey(), entry.getValue()))));
    }
}
