package no.varde.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.varde.report.OtherLanguage;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Text;
import org.springframework.context.MessageSource;

/** The words of the pages and of the book for readers of one language. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final String language;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.language = of("language.tag");
    }

    /** Returns the language that the words of the pages are in: another one where they are not written in that asked for. */
    public String language() {
        return language;
    }

    /** Returns the words of a key of the message files. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Returns words of the book, marked where they are in another language than those of the pages. */
    public String in(Text text) {
        return OtherLanguage.in(text, locale.toLanguageTag(), language);
    }

    /** Returns a day as it was told: a month, where no more was. */
    public String day(Answer.Day day) {
        return day.told(Locale.forLanguageTag(of("language.dates")));
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(of("language.dates")))
                .format(day);
    }
}
