package no.varde.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.varde.service.ServedBooks;
import no.varde.web.Languages;
import no.varde.web.LastPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that stands where even the page of a failure fails, or where a request never comes to the pages. All but the
 * name of the failure is written when the service starts, without a template and in every language, since by then nobody
 * can be asked which one.
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
            %s</section>
            """;

    private static final String END = "</main>\n</body>\n</html>\n";

    /** What is said of any other request that breaks the rules of HTTP. */
    private static final int UNREADABLE = 400;

    private final String failed;
    private final Map<Integer, String> refused;

    PlainPage(ServedBooks books, MessageSource words) {
        List<String> languages = Languages.of(books.current().book().vocabulary())
                .among(MessageFiles.languages())
                .known();
        this.failed = page(
                languages,
                words,
                said -> said.section("failure.heading", "failure.again", "<p>" + said.of("failure.name") + "</p>\n"));
        this.refused = FailurePages.WITH_WORDS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        status -> page(
                                languages,
                                words,
                                said -> said.section("refusal." + status, "refusal." + status + ".what", ""))));
    }

    @Override
    public String ofFailure(String failure) {
        return failed + "<p><code>" + HtmlUtils.htmlEscape(failure) + "</code></p>\n" + END;
    }

    @Override
    public String ofRefusal(int status) {
        return refused.getOrDefault(status, status >= 500 ? failed : refused.get(UNREADABLE)) + END;
    }

    private static String page(List<String> languages, MessageSource words, Function<In, String> section) {
        String first = languages.get(0);
        String said =
                languages.stream().map(one -> section.apply(new In(one, words))).collect(Collectors.joining());
        return PAGE.formatted(first, new In(first, words).of("failure.title"), said);
    }

    /** What is said in one language. */
    private record In(String language, MessageSource words) {

        String of(String key) {
            return HtmlUtils.htmlEscape(words.getMessage(key, null, Locale.forLanguageTag(language)), "UTF-8");
        }

        String section(String heading, String what, String rest) {
            return SAID.formatted(
                    language,
                    of("layout.exit"),
                    of(heading),
                    of("urgent.now"),
                    of("urgent.call"),
                    of("urgent.number"),
                    of(what),
                    of("failure.home"),
                    rest);
        }
    }
}
