package no.varde.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.service.ServedBooks;
import no.varde.vocabulary.Vocabulary;
import no.varde.web.LastPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that stands where even the page of a failure fails, or where a request never comes to the pages. All but the
 * name of the failure is written when the service starts, without a template, and it is said in every language of the book
 * that is served, since by then nobody can be asked which one.
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
            <meta name="color-scheme" content="light">
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

    private final ServedBooks books;
    private final Map<String, Said> said;

    /** All that may be said, in one language. */
    private record Said(String language, String title, String failed, Map<Integer, String> refused) {

        String refused(int status) {
            return refused.getOrDefault(status, status >= 500 ? failed : Vocabulary.known(refused, UNREADABLE));
        }
    }

    PlainPage(ServedBooks books, MessageSource words) {
        this.books = books;
        this.said = MessageFiles.languages().stream()
                .map(language -> said(new In(language, words)))
                .collect(Collectors.toMap(Said::language, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    @Override
    public String ofFailure(String failure) {
        return page(Said::failed) + "<p><code>" + HtmlUtils.htmlEscape(failure) + "</code></p>\n" + END;
    }

    @Override
    public String ofRefusal(int status) {
        return page(said -> said.refused(status)) + END;
    }

    private String page(Function<Said, String> section) {
        List<Said> languages = languages();
        Said first = languages.get(0);
        return PAGE.formatted(
                first.language(), first.title(), languages.stream().map(section).collect(Collectors.joining()));
    }

    /** Returns the languages of the book, as far as the pages have words in them; all of the pages where that is none. */
    private List<Said> languages() {
        List<Said> ofBook = books.current().book().vocabulary().languages().all().stream()
                .flatMap(language -> Stream.ofNullable(said.get(language)))
                .toList();
        return ofBook.isEmpty() ? List.copyOf(said.values()) : ofBook;
    }

    private static Said said(In in) {
        Map<Integer, String> refused = FailurePages.WITH_WORDS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        status -> in.section("refusal." + status, "refusal." + status + ".what", "")));
        String name = "<p>" + in.of("failure.name") + "</p>\n";
        return new Said(
                in.language(), in.of("failure.title"), in.section("failure.heading", "failure.again", name), refused);
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
