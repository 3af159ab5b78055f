package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.TheBook;
import no.varde.certificate.PlainBook;
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
    void in_which_form_a_book_is_wanted_must_be_said() {
        Ran ran = Ran.of("book", "rules");
        ran.assertRefused(2);
        assertThat(ran.err()).isEqualTo("in which form is the book to be written? Maybe `--plain`.\n");
    }
}
