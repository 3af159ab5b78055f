package no.varde.page.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.varde.page.Words;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Vocabulary;

/**
 * Another language that the lines of a plan can stand in, beside that of the page.
 *
 * @param name what it is called in the language of the page, and in itself
 */
record Tongue(String tag, String name) {

    /** Returns the languages that lines of the plans of a book are written in, but for that of the page. */
    static List<Tongue> of(Vocabulary vocabulary, Words words) {
        return Stream.concat(
                        vocabulary.languages().all().stream(), vocabulary.planSheets().translated().keySet().stream())
                .filter(tag -> !tag.equals(words.language()))
                .map(tag -> new Tongue(tag, named(tag, words)))
                .toList();
    }

    private static String named(String tag, Words words) {
        String here = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(words.language()));
        return here.substring(0, 1).toUpperCase(Locale.ROOT) + here.substring(1) + " – " + BookLanguages.nameOf(tag);
    }
}
