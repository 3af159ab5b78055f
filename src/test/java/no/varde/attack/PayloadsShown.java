package no.varde.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.FileOfToday;
import no.varde.PlantedBook;
import no.varde.Varde;
import no.varde.attack.Crawl.Got;
import no.varde.attack.Markup.Element;
import no.varde.handbook.Handbook;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that shows one book full of payloads after the other, and what it shows of them. */
final class PayloadsShown implements AutoCloseable {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "hx-post", "hx-get", "data-exit");
    /** What a document must not get from a text. */
    private static final Pattern MARKUP =
            Pattern.compile("<(/?[A-Za-z]+|!|\\?)|(?<!\\\\)\\]\\((javascript|data|//|https?:)|://");

    private static final Path ANSWERS = Path.of("src/test/resources/books/boat-storm.yaml");

    private final ConfigurableApplicationContext context;
    private final Set<String> shapes;
    private final Map<String, Long> elements;

    PayloadsShown() throws IOException, InterruptedException {
        context = SpringApplication.run(Varde.class, "--server.port=0", "--varde.book=src/test/resources/books/boat");
        shapes = shapes(crawl());
        elements = documents(PlantedBook.boat().files());
    }

    private Map<String, Got> crawl() throws IOException, InterruptedException {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return Crawl.of(port, Files.readString(ANSWERS), FileOfToday.of(ANSWERS));
    }

    private static Set<String> shapes(Map<String, Got> got) {
        return got.values().stream()
                .filter(Got::isPage)
                .flatMap(page -> Markup.of(page.text()).elements().stream())
                .map(Element::shape)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Serves a book, and looks at all that is made of it. */
    void show(BookFiles book) throws IOException, InterruptedException {
        context.getBean(ServedBooks.class).publish(ServedBook.of(book));
        Map<String, Got> got = crawl();
        assertThat(got.keySet()).contains("/resultat", "/planer", "/bok").hasSizeGreaterThan(83);
        assertThat(List.of("last time", "since last time"))
                .allSatisfy(one -> assertThat(got.get(one).status()).isEqualTo(200));
        assertThat(got.values())
                .filteredOn(one -> one.type().equals("application/pdf"))
                .isNotEmpty();
        got.forEach(this::isSafe);
        assertThat(documents(book)).as("elements of the documents").isEqualTo(elements);
    }

    private void isSafe(String asked, Got answer) {
        assertThat(answer.status()).as(asked).isLessThan(500);
        if (answer.isPage()) {
            isSafe(asked, answer.text());
        } else if (answer.type().equals("application/pdf")) {
            leadsNowhere(asked, answer.body());
        }
    }

    /** Says whether a page has nothing but what templates wrote. */
    void isSafe(String asked, String page) {
        Markup markup = Markup.of(page);
        assertThat(markup.asides()).as(asked).isEmpty();
        assertThat(page).as(asked).doesNotContain(Payloads.WORKED_OUT);
        for (Element element : markup.elements()) {
            assertThat(shapes).as(asked).contains(element.shape());
            element.attributes().forEach((name, value) -> {
                if (ADDRESSES.contains(name)) {
                    assertThat(value)
                            .as(asked + ": " + element)
                            .matches("(tel:\\d+|/(?!/)|#|https://www\\.yr\\.no/).*");
                }
            });
        }
    }

    private static void leadsNowhere(String asked, byte[] paper) {
        try (PDDocument read = Loader.loadPDF(paper)) {
            assertThat(read.getDocumentCatalog().getOpenAction()).as(asked).isNull();
            for (PDPage page : read.getPages()) {
                assertThat(page.getAnnotations()).as(asked).isEmpty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many elements and links that lead out each document has: as many as without payloads. */
    private static Map<String, Long> documents(BookFiles book) {
        return Handbook.of(RuleBook.read(book), ".md").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, document -> MARKUP.matcher(document.getValue())
                        .results()
                        .count()));
    }

    @Override
    public void close() {
        context.close();
    }
}
