package no.varde.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.document.Message;

/**
 * The languages of a book.
 *
 * @param all their tags, such as {@code nb}; that of the rules first
 * @param fallback for each language that may lack texts, the others in which such a text is read instead, the first
 *     that has it; the last of them lacks none. A language that is not a key here has every text
 */
public record BookLanguages(List<String> all, Map<String, List<String>> fallback) {

    private static final String ENGLISH = "en";

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-_]");

    public BookLanguages {
        all = List.copyOf(all);
        fallback = InOrder.copy(fallback, List::copyOf);
    }

    /** Returns the language in which the rules are written. */
    public String ofRules() {
        return all.get(0);
    }

    /** Says whether the book allows a language to lack texts. */
    public boolean mayLackTexts(String language) {
        return fallback.containsKey(language);
    }

    /** Returns a language where the book has it, else that of the rules. */
    public String wishedOrOfRules(String wished) {
        return all.contains(wished) ? wished : ofRules();
    }

    /** Returns the languages in which a text for readers of a language is looked for: itself, then its fallback. */
    public Stream<String> order(String language) {
        return Stream.concat(Stream.of(language), fallback.getOrDefault(language, List.of()).stream());
    }

    /**
     * Returns the language in which words that are no part of the book are said to readers of a language: the first of
     * its order in which there are such words.
     *
     * @param language a language of the book
     * @param areThere whether there are words in a language
     * @param otherwise the language where there are none in the whole order
     */
    public String nearest(String language, Predicate<String> areThere, String otherwise) {
        return order(language).filter(areThere).findFirst().orElse(otherwise);
    }

    /** Returns the language that a tag names, where whatever is wrong can be told in it. */
    public static Optional<String> said(String tag) {
        return TAG.matcher(tag).matches()
                ? Optional.of(BETWEEN_PARTS.split(tag)[0].toLowerCase(Locale.ROOT))
                        .filter(Message::isSaidIn)
                : Optional.empty();
    }

    /** Returns the language in which readers of a language of the book are told what is wrong. */
    public String ofFaults(String language) {
        return nearest(language, Message::isSaidIn, ENGLISH);
    }

    /**
     * Returns the language that a tag names, whatever its region and letters: {@code nn} for {@code nn-NO} and {@code
     * nn_no}.
     *
     * @param among the languages that there are
     * @return empty where the tag names none of them
     */
    public static Optional<String> named(String tag, Collection<String> among) {
        return TAG.matcher(tag).matches()
                ? Optional.of(BETWEEN_PARTS.split(tag)[0].toLowerCase(Locale.ROOT))
                        .filter(among::contains)
                : Optional.empty();
    }

    /** Returns what a language is called in itself, such as {@code Svenska}. */
    public static String nameOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
