package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that lies in the folder of a book is left out without a word, and nothing is read that lies elsewhere. */
class HostileFoldersTest {

    private Path folder = Path.of("");
    private Path book = folder;

    @BeforeEach
    void writeTheBook(@TempDir Path temporary) throws IOException {
        folder = temporary;
        book = folder.resolve("book");
        write(PlantedBook.kite(), book);
    }

    private static void write(PlantedBook planted, Path folder) throws IOException {
        for (var file : planted.files().byName().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static List<String> faults(Path folder) throws IOException {
        BookFiles files = BookFiles.in(folder);
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(files));
        assertThat(rejected).as("the book is refused").isNotNull();
        return rejected.faults().stream().map(Fault::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "current/", "current/.", "book/../current"})
    void the_folder_of_a_book_may_be_a_link_to_it(String named) throws IOException {
        Files.createSymbolicLink(folder.resolve("release"), book);
        Files.createSymbolicLink(folder.resolve("current"), Path.of("release"));
        assertThat(RuleBook.read(BookFiles.in(Path.of(folder + "/" + named))).rules())
                .hasSize(17);
    }

    @Test
    void a_folder_within_that_is_a_link_is_refused_by_its_name() throws IOException {
        Files.move(book.resolve("limits"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(book.resolve("limits"), folder.resolve("elsewhere"));
        assertThat(faults(book))
                .containsExactly(
                        "limits:1:1: this is a link; the folder of a book may be one, what lies in it may not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "/dev/zero", "../nothing", "x.dslr", "m.dslr", "..", "/"})
    void a_link_within_is_never_followed(String target) throws IOException {
        Files.createSymbolicLink(book.resolve("measures/x.dslr"), Path.of(target));
        assertThat(faults(book))
                .containsExactly(
                        "measures/x.dslr:1:1: this is a link; the folder of a book may be one, what lies in it may not");
    }

    @Test
    void the_vocabulary_is_no_link() throws IOException {
        Files.move(book.resolve("vocabulary"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(book.resolve("vocabulary"), folder.resolve("elsewhere"));
        assertThat(faults(book)).singleElement().asString().startsWith("vocabulary:1:1: this is a link");
    }

    @Test
    void a_pipe_is_no_file() throws IOException, InterruptedException {
        assumeTrue(new ProcessBuilder("mkfifo", book.resolve("measures/x.dslr").toString())
                        .start()
                        .waitFor()
                == 0);
        assertThat(faults(book)).containsExactly("measures/x.dslr:1:1: this is neither a file nor a folder");
    }

    @Test
    void a_socket_is_no_file() throws IOException {
        Path socket = Files.createTempDirectory("s").resolve("x");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            Files.move(socket, book.resolve("principles.yaml"));
            assertThat(faults(book)).containsExactly("principles.yaml:1:1: this is neither a file nor a folder");
        } finally {
            Files.delete(socket.getParent());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"principles.yaml", "vocabulary/more.yaml", "measures/more.dslr", "duties/d.sv.yaml", "x.yml"})
    void a_folder_is_no_file(String name) throws IOException {
        Files.createDirectory(book.resolve(name));
        assertThat(faults(book)).containsExactly(name + ":1:1: this is a folder, where a file should stand");
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws IOException {
        Path file = book.resolve("measures/m.dslr");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads all");
        assertThat(faults(book)).containsExactly("measures/m.dslr:1:1: this cannot be read");
    }

    @Test
    void all_that_is_refused_is_told_at_once() throws IOException {
        Files.createSymbolicLink(book.resolve("measures/a.dslr"), Path.of("/dev/null"));
        Files.createSymbolicLink(book.resolve("vocabulary/z.yaml"), Path.of("/dev/null"));
        Files.createDirectory(book.resolve("principles.yaml"));
        assertThat(faults(book)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits", "vocabulary", "principles"})
    void a_file_is_no_folder(String name) throws IOException {
        Path there = book.resolve(name);
        if (Files.exists(there)) {
            Files.move(there, folder.resolve("elsewhere"));
        }
        Files.writeString(there, "x");
        assertThat(faults(book)).hasSize(1);
    }

    @Test
    void a_hidden_file_of_rules_does_not_drop_out_without_a_word() throws IOException {
        Files.move(book.resolve("measures/m.dslr"), book.resolve("measures/.m.dslr"));
        assertThat(BookFiles.in(book).refused())
                .extracting(Fault::toString)
                .containsExactly(
                        "measures/.m.dslr:1:1: this is hidden, so it is not read. Maybe it should be called `m.dslr`");
    }

    @Test
    void what_systems_and_programs_lay_beside_files_is_no_part_of_a_book_and_of_no_hash() throws IOException {
        RuleBook alone = RuleBook.read(BookFiles.in(book));
        for (String name : List.of("Thumbs.db", "desktop.ini", ".DS_Store", "._m.dslr", "~$m.dslr", ".~lock.m.dslr#")) {
            Files.write(book.resolve("measures").resolve(name), new byte[] {4, 'O', 'l', 'a', 0, 'O', 0});
        }
        assertThat(BookFiles.in(book).refused()).isEmpty();
        assertThat(RuleBook.read(BookFiles.in(book)).identity()).isEqualTo(alone.identity());
    }

    @Test
    void a_text_that_is_called_like_a_lock_file_does_not_drop_out_without_a_word() throws IOException {
        Files.move(book.resolve("measures/m.dslr"), book.resolve("measures/~$m.dslr"));
        assertThat(BookFiles.in(book).refused())
                .extracting(Fault::toString)
                .containsExactly(
                        "measures/~$m.dslr:1:1: this is called like a lock file of Word, so it is not read. Maybe it"
                                + " should be called `m.dslr`");
    }

    @Test
    void a_copy_that_somebody_kept_is_told_by_its_name_and_never_read() throws IOException {
        Files.copy(book.resolve("measures/m.dslr"), book.resolve("measures/m.dslr.bak"));
        assertThat(faults(book)).singleElement().asString().startsWith("measures/m.dslr.bak:1:1: ");
    }

    @Test
    void documents_and_hidden_files_are_no_part_of_a_book() throws IOException {
        Files.writeString(book.resolve("measures/notes.md"), "x");
        Files.writeString(book.resolve("measures/.m.dslr.swp"), "x");
        Files.createDirectories(book.resolve(".git/objects"));
        Files.writeString(book.resolve(".git/objects/x.yaml"), "x");
        assertThat(RuleBook.read(BookFiles.in(book)).rules()).hasSize(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "empty-vocabulary", "rules-alone", "/usr/share/doc", "/proc", "/"})
    void a_folder_without_a_vocabulary_holds_no_book(String name) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("empty-vocabulary/vocabulary"));
        Files.createDirectories(folder.resolve("rules-alone"));
        Files.move(book.resolve("measures"), folder.resolve("rules-alone/measures"));
        assertThat(faults(folder.resolve(name)))
                .singleElement()
                .asString()
                .startsWith("vocabulary:1:1: this folder holds no book: ");
    }

    @Test
    void a_file_may_be_called_anything_that_can_be_shown() throws IOException {
        Files.writeString(book.resolve("measures/maling\u001B[31m\n.dslr"), "x");
        assertThat(faults(book)).singleElement().asString().startsWith("measures/maling\uFFFD[31m\uFFFD.dslr:1:1: ");
    }
}
