package no.varde.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.varde.vocabulary.BookLanguages;

/** The fixed words of a report in one language. What concerns the subject comes from the book. */
final class Labels {

    private final String language;
    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * Finds the words for readers of a language; where they are not written in it, in the first language of the book's
     * fallback in which they are, else in English.
     *
     * @param language a language of the book
     */
    Labels(BookLanguages languages, String language) {
        this.language = languages.nearest(language, Labels::areIn, Locale.ENGLISH.getLanguage());
        this.bundle = ResourceBundle.getBundle(
                "no.varde.report.labels",
                Locale.forLanguageTag(this.language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = Locale.forLanguageTag(bundle.getString("locale"));
    }

    private static boolean areIn(String language) {
        return Labels.class.getResource("labels_" + language + ".properties") != null;
    }

    /** Returns the language that the words are in. */
    String language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return MessageFormat.format(bundle.getString(key), arguments);
    }

    /** Returns all of some things in one phrase. */
    String all(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : of("and", String.join(", ", things.subList(0, last)), things.get(last));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
