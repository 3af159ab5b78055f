package no.varde.page;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.varde.service.ServedBooks;
import no.varde.web.Languages;
import no.varde.web.LastPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that stands where even the page of a failure fails. All but the name of the failure is written when the
 * service starts, without a template and in every language, since by then nobody can be asked which one.
 */
@Component
final class PlainPage implements LastPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex, nofollow, noarchive">
            <link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
            </head>
            <body>
            <main>
            %s
            """;

    private static final String SAID =
            """
            <section lang="%s">
            <p><a href="/forlat" rel="noreferrer nofollow">%s</a></p>
            <h1>%s</h1>
            <p><strong>%s</strong> %s <a href="tel:112">%s</a>.</p>
            <p>%s</p>
            <p><a href="/">%s</a></p>
            <p>%s</p>
            </section>
            """;

    private final String page;

    PlainPage(ServedBooks books, MessageSource words) {
        List<String> languages = Languages.of(books.current().book().vocabulary())
                .among(MessageFiles.languages())
                .known();
        String first = languages.get(0);
        String said = languages.stream().map(one -> said(one, in(one, words))).collect(Collectors.joining());
        this.page = PAGE.formatted(first, in(first, words).apply("failure.title"), said);
    }

    @Override
    public String html(String failure) {
        return page + "<p><code>" + HtmlUtils.htmlEscape(failure) + "</code></p>\n</main>\n</body>\n</html>\n";
    }

    private static UnaryOperator<String> in(String language, MessageSource words) {
        return key -> HtmlUtils.htmlEscape(words.getMessage(key, null, Locale.forLanguageTag(language)), "UTF-8");
    }

    private static String said(String language, UnaryOperator<String> words) {
        return SAID.formatted(
                language,
                words.apply("layout.exit"),
                words.apply("failure.heading"),
                words.apply("urgent.now"),
                words.apply("urgent.call"),
                words.apply("urgent.number"),
                words.apply("failure.again"),
                words.apply("failure.home"),
                words.apply("failure.name"));
    }
}
