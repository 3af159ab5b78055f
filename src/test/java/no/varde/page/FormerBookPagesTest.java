package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.PlantedBook;
import no.varde.Varde;
import no.varde.page.Browsing.Shown;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A publication changes nothing under anybody's hands: a conversation ends with the book that it began with. */
class FormerBookPagesTest {

    private static final Pattern CHOICE =
            Pattern.compile("<input[^>]*type=\"radio\"[^>]*name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]+)\"");

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"]+)\"");

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext service;

    private static int published;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(Varde.class, "--server.port=0", "--varde.book=src/test/resources/books/boat");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Browsing browsing() {
        return new Browsing(Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort());
    }

    /** Publishes so many books that the present one is let go. */
    private static void publishMany() {
        for (int i = 0; i <= ServedBooks.FORMER_BUILT; i++) {
            String version = "version: \"9" + published++ + "\"";
            service.getBean(ServedBooks.class)
                    .publish(ServedBook.of(PlantedBook.boat()
                            .plant("vocabulary/book.yaml", "version: \"3\"", version)
                            .plant("vocabulary/book.yaml", "nb: Trygg i småbåt", "nb: Trygt til sjøs")
                            .files()));
        }
    }

    @Test
    void a_conversation_goes_on_where_it_was_although_its_book_was_let_go_and_is_built_again() {
        Browsing undisturbed = browsing();
        Browsing disturbed = browsing();
        undisturbed.post("/vurdering");
        disturbed.post("/vurdering");
        int pages = 0;
        String at = undisturbed.next();
        for (; at.matches("/vurdering/\\d+"); at = undisturbed.next()) {
            assertThat(disturbed.next()).isEqualTo(at);
            Shown expected = undisturbed.get(at);
            Shown shown = disturbed.get(at);
            assertThat(withoutToken(shown)).isEqualTo(withoutToken(expected));
            if (++pages == 3) {
                publishMany();
                assertThat(withoutToken(disturbed.get(at))).isEqualTo(withoutToken(expected));
            }
            undisturbed.post(at, Browsing.with(expected, answers(expected)));
            disturbed.post(at, Browsing.with(shown, answers(shown)));
        }
        assertThat(pages).isGreaterThan(3);
        publishMany();
        for (String path : List.of("/svar", "/resultat", "/resultat/andre", "/planer/0", "/bok")) {
            assertThat(withoutToken(disturbed.get(path))).as(path).isEqualTo(withoutToken(undisturbed.get(path)));
        }
    }

    @Test
    void whoever_begins_after_a_publication_begins_with_the_new_book() {
        publishMany();
        String version = version();
        Browsing helper = browsing();
        assertThat(helper.get("/bok").text()).contains(version, "Trygt til sjøs");
        helper.post("/vurdering");
        publishMany();
        assertThat(helper.get("/bok").text()).contains(version);
        helper.get("/forlat");
        assertThat(helper.get("/bok").text()).doesNotContain(version).contains(version());
    }

    @Test
    void a_former_book_is_read_under_its_content_as_it_was_and_no_link_leads_out_of_it() {
        ServedBooks books = service.getBean(ServedBooks.class);
        publishMany();
        ServedBook former = books.current();
        String version = version();
        publishMany();
        Browsing reader = browsing();
        String root = "/boker/" + former.content();
        Shown front = reader.get(root);
        assertThat(front.text()).contains(version, "slik den var");
        List<String> within = LINK.matcher(front.text())
                .results()
                .map(link -> link.group(1))
                .filter(link -> link.startsWith("/bok"))
                .toList();
        assertThat(within).isNotEmpty().allMatch(link -> link.equals(root) || link.startsWith(root + "/"));
        assertThat(within.stream().distinct())
                .allSatisfy(link ->
                        assertThat(withoutToken(reader.get(link))).as(link).contains("slik den var"));
        assertThat(reader.post(root + "/sok", "ord", "båt").text()).contains(root + "/regel/");
        assertThat(reader.get("/boker/" + books.current().content()).text()).doesNotContain("slik den var");
    }

    @Test
    void a_book_that_never_was_has_no_pages() {
        assertThat(browsing().get("/boker/" + "0".repeat(64)).status()).isEqualTo(404);
        assertThat(browsing().get("/boker/" + "0".repeat(64) + "/tiltak").status())
                .isEqualTo(404);
        assertThat(browsing().get("/boker/rules").status()).isEqualTo(404);
    }

    /** Returns the version of the present book as the first page of the book tells it: names of files hold digits too. */
    private static String version() {
        return "<dd>9" + (published - 1) + "</dd>";
    }

    @Test
    void the_document_of_the_interface_speaks_of_the_book_that_is_served_now() {
        for (int i = 0; i < 2; i++) {
            publishMany();
            String document = browsing().get("/v3/api-docs").text();
            assertThat(document).contains("\"version\":\"9" + (published - 1) + "\"");
            assertThat(browsing().get("/v3/api-docs").text()).isEqualTo(document);
        }
    }

    /** Returns an answer to the first question of a page, and to that for the members. */
    private static String[] answers(Shown page) {
        List<String> first = new ArrayList<>();
        Matcher choice = CHOICE.matcher(page.text());
        if (choice.find()) {
            first.addAll(List.of(choice.group("name"), choice.group("value")));
        }
        if (page.text().contains("name=\"antall\"")) {
            first.addAll(List.of("antall", "1"));
        }
        return first.toArray(String[]::new);
    }

    private static String withoutToken(Shown page) {
        assertThat(page.status()).as(page.response().uri().toString()).isEqualTo(200);
        return page.text().replaceAll("(?<=name=\"(?:samtale|endringer)\" value=\")[^\"]*", "");
    }
}
