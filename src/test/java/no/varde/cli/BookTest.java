package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.archive.BookArchive;
import no.varde.certificate.PlainBook;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book is written so plainly that its bytes are those of which a receipt has the hash. */
class BookTest {

    @Test
    void the_plain_form_of_a_book_is_printed_and_nothing_beside_it() {
        Ran ran = Ran.of("book", "--plain", "rules");
        ran.assertSucceeded();
        assertThat(ran.out()).isEqualTo(PlainBook.of(TheBook.BOOK).text());
    }

    @Test
    void it_is_written_as_it_is_printed(@TempDir Path folder) throws IOException {
        Ran.of("book", "--plain", "rules", "--out", folder.toString()).assertSucceeded();
        assertThat(Files.readString(folder.resolve("plain-book.txt"), UTF_8))
                .isEqualTo(PlainBook.of(TheBook.BOOK).text());
    }

    @Test
    void a_book_that_was_served_is_told_and_taken_out(@TempDir Path folder) throws IOException {
        String books = folder.resolve("books").toString();
        BookFiles boat = PlantedBook.boat().files();
        new BookArchive(folder.resolve("books")).keep(boat);
        Ran told = Ran.of("book", "3", "--books", books);
        told.assertSucceeded();
        assertThat(told.out()).isEqualTo("version 3, content " + boat.content() + ", in `" + books + "`\n");
        Path out = folder.resolve("out");
        Ran.of("book", boat.content().substring(0, 12), "--books", books, "--out", out.toString())
                .assertSucceeded();
        assertThat(BookFiles.in(out).content()).isEqualTo(boat.content());
        Ran plain = Ran.of("book", "--plain", "3", "--books", books);
        plain.assertSucceeded();
        assertThat(plain.out()).isEqualTo(PlainBook.of(RuleBook.read(boat)).text());
    }

    @Test
    void a_folder_with_something_in_it_is_left_as_it_is(@TempDir Path folder) throws IOException {
        new BookArchive(folder).keep(PlantedBook.boat().files());
        Ran ran = Ran.of("book", "3", "--books", folder.toString(), "--out", folder.toString());
        ran.assertRefused(2);
        assertThat(ran.err()).isEqualTo("`" + folder + "` is not an empty folder\n");
    }

    @Test
    void which_book_is_wanted_must_be_said_and_be_one(@TempDir Path folder) throws IOException {
        Ran none = Ran.of("book");
        none.assertRefused(2);
        assertThat(none.err())
                .isEqualTo("which book? Its number, or at least the first eight letters of its content.\n");
        Ran unknown = Ran.of("book", "7", "--books", folder.toString());
        unknown.assertRefused(2);
        assertThat(unknown.err()).startsWith("no book called `7` lies in `" + folder + "`.");
        BookArchive archive = new BookArchive(folder);
        archive.keep(PlantedBook.boat().files());
        archive.keep(PlantedBook.boat()
                .plant("vocabulary/book.yaml", "# A small book", "# A little book")
                .files());
        Ran several = Ran.of("book", "3", "--books", folder.toString());
        several.assertRefused(2);
        assertThat(several.err()).startsWith("`3` is several books: `");
    }
}
