package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.proof.PigeonBook;
import no.varde.rulebook.BookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff OLD NEW} says in both languages what changes, and writes an example of each way that runs. */
class DiffTest {

    private static final String BOAT = "src/test/resources/books/boat";

    private static String planted(Path folder) throws IOException {
        PlantedBook book = PlantedBook.boat()
                .plant(
                        "levels/sea.dslr",
                        "  det viser seg at turen er utsatt\nthen\n  regn sjøen som minst grov",
                        "  det viser seg at turen er utsatt\nthen\n  regn sjøen som minst farlig");
        return written(book.files(), folder);
    }

    private static String written(BookFiles book, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : book.byName().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder.toString();
    }

    @Test
    void a_book_is_said_to_be_equal_to_itself() {
        Ran ran = Ran.of("diff", BOAT, BOAT, "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out()).contains("The books say the same.");
    }

    @Test
    void an_edit_is_told_in_both_languages_with_examples_that_run(@TempDir Path folder) throws IOException {
        String other = planted(folder.resolve("other"));
        Path examples = folder.resolve("examples");
        Ran ran = Ran.of("diff", BOAT, other, "--lang", "en", "--out", examples.toString());
        ran.assertSucceeded();
        assertThat(ran.out()).startsWith("Both").contains("Because of: rule SJ-01", "rules SJ-01: then");
        assertThat(Ran.of("diff", BOAT, other, "--lang", "nb").out())
                .startsWith("Begge deler")
                .contains("På grunn av: regel SJ-01");
        try (Stream<Path> files = Files.list(examples)) {
            List<Path> written = files.toList();
            assertThat(written).isNotEmpty();
            written.forEach(example ->
                    Ran.of("recommend", example.toString(), "--book", other).assertSucceeded());
        }
    }

    @Test
    void a_loss_ends_with_1_where_that_is_asked_for(@TempDir Path folder) throws IOException {
        String other = planted(folder.resolve("other"));
        Ran.of("diff", BOAT, BOAT, "--fail-on", "loss").assertSucceeded();
        Ran.of("diff", other, BOAT).assertSucceeded();
        Ran lost = Ran.of("diff", other, BOAT, "--fail-on", "loss");
        assertThat(lost.code()).isEqualTo(Command.FAULTY_BOOK);
        assertThat(lost.out()).startsWith("Mildere");
    }

    @Test
    void books_about_other_persons_cannot_be_compared() {
        Ran ran = Ran.of("diff", BOAT, "src/test/resources/books/kite");
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("kan ikke sammenlignes, fordi");
    }

    @Test
    void books_that_take_too_long_to_compare_are_not_waited_for_and_not_said_to_be_equal(@TempDir Path folder)
            throws IOException {
        String old = written(PigeonBook.of(9), folder.resolve("old"));
        Path level = folder.resolve("new/levels/n.dslr");
        String other = written(PigeonBook.of(9), folder.resolve("new"));
        Files.writeString(level, Files.readString(level).replace("  det er torden\n", "  det blåser kuling\n"));
        Ran ran = Ran.of("diff", old, other, "--seconds", "1");
        assertThat(ran.code()).isEqualTo(Command.FAILED);
        assertThat(ran.err()).contains("not compared to the end within 1 s, so nothing is said of them");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void one_book_is_too_few() {
        Ran.of("diff", BOAT).assertRefused(Command.FAULTY_INPUT);
    }
}
