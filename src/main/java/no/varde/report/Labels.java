package no.varde.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of a report in one language. What concerns the subject comes from the book. */
final class Labels {

    private final Locale locale;
    private final ResourceBundle bundle;

    Labels(String language) {
        this.bundle = ResourceBundle.getBundle(
                "no.varde.report.labels",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = Locale.forLanguageTag(bundle.getString("locale"));
    }

    String of(String key, Object... arguments) {
        return MessageFormat.format(bundle.getString(key), arguments);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
