package no.varde.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.varde.vocabulary.Text;
import org.springframework.context.MessageSource;

/** The words of the pages and of the book in one language. */
public record Words(MessageSource messages, Locale locale) {

    /** Returns the words of a key of the message files. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Returns words of the book. */
    public String in(Text text) {
        return text.in(locale.toLanguageTag());
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(of("language.dates")))
                .format(day);
    }
}
