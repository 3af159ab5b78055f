package no.varde.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.varde.document.FixedWords;
import no.varde.rulebook.Identity;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.BookLanguages;

/** The fixed words of a report in one language. What concerns the subject comes from the book. */
final class Labels {

    private static final FixedWords WORDS = new FixedWords(Labels.class, "labels");
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private final String language;
    private final Locale locale;
    private final List<ResourceBundle> bundles;

    /**
     * Finds the words for readers of a language; those that are not written in it, in the first language of the book's
     * fallback in which they are, else in English.
     *
     * @param language a language of the book
     */
    Labels(BookLanguages languages, String language) {
        this.language = languages.nearest(language, WORDS::areIn, ENGLISH);
        List<ResourceBundle> spoken =
                languages.order(language).flatMap(Labels::written).toList();
        this.bundles = spoken.isEmpty() ? written(ENGLISH).toList() : spoken;
        this.locale = Locale.forLanguageTag(of("locale"));
    }

    private static Stream<ResourceBundle> written(String language) {
        return WORDS.in(language).stream();
    }

    /** Returns the language that the words are in. */
    String language() {
        return language;
    }

    String of(String key, Object... arguments) {
        ResourceBundle written = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElse(bundles.get(0));
        return MessageFormat.format(written.getString(key), arguments);
    }

    /** Returns words that say of which day and of which book something is. */
    String ofBook(String key, LocalDate asOf, Identity book) {
        return of(key, date(asOf), book.version(), book.briefMeaning(), book.briefContent());
    }

    /** Returns all of some things in one phrase. */
    String all(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : of("and", String.join(", ", things.subList(0, last)), things.get(last));
    }

    /** Returns a day as it was told: a month, where no more was. */
    String day(Answer.Day day) {
        return day.told(locale);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
