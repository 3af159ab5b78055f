package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.rulebook.BookFiles;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Publishes one book after another while helpers and programs go on asking. Each book says its number in its version and
 * in the reason of every rule, so that whoever saw two books at once would see two numbers. More books, or another one:
 * {@code -Dtest.publications=1000 -Dtest.publications.book=rules
 * -Dtest.publications.assessment=fixtures/situations/V06-sett-utenfor-senteret.yaml}.
 */
class PublicationTest {

    private static final int PUBLICATIONS = Integer.getInteger("test.publications", 30);
    private static final Path BOOK =
            Path.of(System.getProperty("test.publications.book", "src/test/resources/books/boat"));
    private static final Path ASSESSMENT =
            Path.of(System.getProperty("test.publications.assessment", "src/test/resources/books/boat-storm.yaml"));

    private static final int FIRST = 70_001;
    private static final Pattern NUMBER = Pattern.compile("\\b7\\d{4}\\b");
    private static final Pattern HASH = Pattern.compile("\"content\":\"([0-9a-f]{64})\"");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** As many answers come to one publication, at least. */
    private static final int ANSWERS = 4;

    /** As many pages of one conversation, so that it lasts while several books are published. */
    private static final int PAGES = 40;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext service;

    @SuppressWarnings("NullAway.Init")
    private static ServedBooks books;

    private static int port;

    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private volatile boolean isOver;

    @BeforeAll
    static void start() throws IOException {
        service = SpringApplication.run(Varde.class, "--server.port=0", "--varde.book=" + BOOK);
        books = service.getBean(ServedBooks.class);
        port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void no_request_sees_two_books_and_nothing_of_a_former_book_stays() throws Exception {
        publish(FIRST);
        List<Thread> asking = List.of(
                asking("program", this::asProgram),
                asking("reader", this::asReader),
                asking("helper", this::asHelper),
                asking("other-helper", this::asHelper));
        Footprint before = null;
        for (int number = FIRST + 1; number <= FIRST + PUBLICATIONS; number++) {
            awaitAnswers((number - FIRST) * ANSWERS);
            publish(number);
            if (number == FIRST + PUBLICATIONS / 3) { // by then all is loaded
                before = Footprint.now();
            }
        }
        long asked = answers.get();
        isOver = true;
        for (Thread thread : asking) {
            thread.join();
        }
        Footprint after = Footprint.now();
        System.out.printf(
                "%d books published, %d answers meanwhile%nafter a third: %s%nat the end:    %s%n",
                PUBLICATIONS, asked, before, after);
        assertThat(wrong).isEmpty();
        after.isNotMuchMoreThan(Objects.requireNonNull(before), PUBLICATIONS);
    }

    private void awaitAnswers(long wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (answers.get() < wanted && wrong.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(1);
        }
        assertThat(answers.get()).isGreaterThanOrEqualTo(wanted);
    }

    private void publish(int number) throws IOException {
        ServedBook book = ServedBook.of(numbered(Integer.toString(number)));
        numbers.put(book.content(), Integer.toString(number));
        books.publish(book);
    }

    private static BookFiles numbered(String number) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(BookFiles.in(BOOK).byName());
        files.replaceAll((name, content) -> {
            String text = new String(content, UTF_8);
            return (name.endsWith(".dslr")
                            ? text.replaceAll("@(begrunnelse|reason)\\(\"", "$0" + number + " ")
                            : text.replaceFirst("(?m)^  version: .*$", "  version: \"" + number + "\""))
                    .getBytes(UTF_8);
        });
        return new BookFiles(files);
    }

    private interface Asking {
        void ask(Browsing browsing) throws IOException;
    }

    private Thread asking(String name, Asking how) {
        Thread thread = new Thread(
                () -> {
                    while (!isOver) {
                        try {
                            how.ask(new Browsing(port));
                        } catch (IOException | RuntimeException | Error e) {
                            wrong.add(name + ": " + e);
                        }
                    }
                },
                name);
        thread.start();
        return thread;
    }

    private void asProgram(Browsing program) throws IOException {
        String assessment = Files.readString(ASSESSMENT);
        Shown result = program.postRaw(
                "/api/recommendations?explain=all&lang=en", BodyPublishers.ofString(assessment), "application/yaml");
        Matcher hash = HASH.matcher(result.text());
        String number = hash.find() ? numbers.get(hash.group(1)) : null;
        isOf(number, result);
        isOfOne(program.get("/api/rulebook?lang=en"));
    }

    private void asReader(Browsing reader) {
        Shown front = reader.get("/bok");
        String number = isOfOne(front);
        numbers.forEach((hash, known) -> {
            if (known.equals(number) && !front.text().contains(hash.substring(0, 12))) {
                wrong.add("/bok tells of book " + number + " by the hash of another");
            }
        });
        isOfOne(reader.get("/bok/regler/measures"));
    }

    private void asHelper(Browsing helper) throws IOException {
        helper.upload(FileOfToday.of(ASSESSMENT));
        String begun = isOfOne(helper.get("/bok"));
        for (int page = 0; page < PAGES && !isOver; page++) {
            isOf(begun, helper.get("/resultat"));
            isOf(begun, helper.get("/resultat/grunnlag/1"));
            isOf(begun, helper.get("/bok/regler/measures"));
        }
        helper.get("/forlat");
    }

    private String isOfOne(Shown shown) {
        Set<String> told = told(shown);
        if (told.size() != 1) {
            wrong.add(shown.response().uri() + " tells of " + told);
        }
        return told.stream().findFirst().orElse("");
    }

    private void isOf(String number, Shown shown) {
        if (!told(shown).equals(Set.of(String.valueOf(number)))) {
            wrong.add(shown.response().uri() + " tells of " + told(shown) + " and belongs to " + number);
        }
    }

    private Set<String> told(Shown shown) {
        answers.incrementAndGet();
        if (shown.status() != 200) {
            wrong.add(shown.status() + " at " + shown.response().uri());
        }
        return NUMBER.matcher(shown.text()).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
