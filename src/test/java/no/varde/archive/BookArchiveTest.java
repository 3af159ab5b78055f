package no.varde.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.archive.BookArchive.Kept;
import no.varde.archive.BookArchive.Spoilt;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What said something once can be read again, byte by byte, or it is said that it cannot. */
class BookArchiveTest {

    private static final BookFiles BOOK = PlantedBook.boat().files();
    private static final String CONTENT = BOOK.content();

    private final Path folder;
    private final BookArchive archive;

    BookArchiveTest(@TempDir Path given) {
        this.folder = given.resolve("books");
        this.archive = new BookArchive(folder);
    }

    private Path file() {
        return folder.resolve(CONTENT + ".zip");
    }

    private List<String> lying() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void nothing_is_made_before_there_is_a_book_to_keep() throws IOException {
        assertThat(archive.of(CONTENT)).isEmpty();
        assertThat(archive.named("3")).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_book_is_read_again_as_it_was_by_the_hash_of_its_content() throws IOException {
        archive.keep(BOOK);
        assertThat(lying()).containsExactly(CONTENT + ".zip");
        BookFiles again = archive.of(CONTENT).orElseThrow();
        assertThat(again.isAlike(new BookFiles(BOOK.counted()))).isTrue();
        assertThat(RuleBook.read(again).identity().meaning())
                .isEqualTo(RuleBook.read(BOOK).identity().meaning());
    }

    @Test
    void the_same_content_is_the_same_file_whatever_list_of_given_out_books_lies_beside_it() throws IOException {
        archive.keep(BOOK);
        byte[] first = Files.readAllBytes(file());
        Map<String, byte[]> listed = new TreeMap<>(BOOK.byName());
        listed.put("published.yaml", "published: []\n".getBytes(UTF_8));
        assertThat(BookArchive.packed(new BookFiles(listed))).isEqualTo(first);
    }

    @Test
    void what_lies_there_already_is_not_written_again() throws IOException {
        archive.keep(BOOK);
        var written = Files.getLastModifiedTime(file());
        Object key = Files.getAttribute(file(), "basic:fileKey");
        archive.keep(BOOK);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(written);
        assertThat(Files.getAttribute(file(), "basic:fileKey")).isEqualTo(key);
    }

    @Test
    void a_book_is_found_by_its_number_and_by_the_beginning_of_its_content() throws IOException {
        BookFiles second = PlantedBook.boat()
                .plant("vocabulary/book.yaml", "version: \"3\"", "version: \"4\"")
                .files();
        archive.keep(BOOK);
        archive.keep(second);
        assertThat(archive.named("3")).containsExactly(new Kept(CONTENT, "3"));
        assertThat(archive.named("4")).containsExactly(new Kept(second.content(), "4"));
        assertThat(archive.named(CONTENT.substring(0, 8))).containsExactly(new Kept(CONTENT, "3"));
        assertThat(archive.named(CONTENT)).containsExactly(new Kept(CONTENT, "3"));
        assertThat(archive.named(CONTENT.substring(0, 7))).isEmpty();
        assertThat(archive.named("5")).isEmpty();
    }

    @Test
    void every_book_of_a_number_is_found() throws IOException {
        BookFiles other = PlantedBook.boat()
                .plant("vocabulary/book.yaml", "# A small book", "# A little book")
                .files();
        archive.keep(BOOK);
        archive.keep(other);
        assertThat(archive.named("3")).extracting(Kept::content).containsExactlyInAnyOrder(CONTENT, other.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../books", "/etc/passwd", "0000", "ZZ", "*.zip"})
    void nothing_but_the_hash_of_a_content_names_a_file(String name) throws IOException {
        archive.keep(BOOK);
        assertThat(archive.of(name)).isEmpty();
        assertThat(archive.named(name)).isEmpty();
    }

    @Test
    void a_file_that_is_another_book_is_told_and_put_right_when_the_book_is_kept_again() throws IOException {
        archive.keep(BOOK);
        byte[] whole = Files.readAllBytes(file());
        byte[] altered = whole.clone();
        altered[altered.length / 2] ^= 1;
        for (byte[] spoilt : List.of(
                altered,
                new byte[0],
                Arrays.copyOf(whole, whole.length - 10),
                BookArchive.packed(PlantedBook.boat()
                        .plant("vocabulary/book.yaml", "version: \"3\"", "version: \"4\"")
                        .files()))) {
            Files.write(file(), spoilt);
            assertThatThrownBy(() -> archive.of(CONTENT)).isInstanceOf(Spoilt.class);
        }
        archive.keep(BOOK);
        assertThat(file()).hasBinaryContent(whole);
    }

    @Test
    void where_no_folder_can_be_nothing_is_half_written() throws IOException {
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> archive.keep(BOOK)).isInstanceOf(IOException.class);
        assertThat(folder).hasContent("a file");
    }

    @Test
    void many_who_keep_the_same_book_at_once_leave_one_whole_file() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Void> keep = () -> {
                new BookArchive(folder).keep(BOOK);
                return null;
            };
            List<Future<Void>> all =
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> keep).toList());
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(lying()).containsExactly(CONTENT + ".zip");
        assertThat(archive.of(CONTENT)).isPresent();
    }
}
