package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write a book for its readers and for Drools' own tools. */
class DocumentsTest {

    private static final String BOAT = "src/test/resources/books/boat";

    private static List<String> written(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_documents_of_a_book_are_written_into_a_folder(@TempDir Path folder) throws IOException {
        Ran ran = Ran.of("document", BOAT, "--out", folder.toString());
        ran.assertSucceeded();
        assertThat(written(folder))
                .containsExactly(
                        "dekning.md",
                        "kilder.md",
                        "regelbok-duties.md",
                        "regelbok-findings.md",
                        "regelbok-levels.md",
                        "regelbok-limits.md",
                        "regelbok-measures.md",
                        "regelbok-plan.md",
                        "regelbok-times.md",
                        "regelbok-warnings.md",
                        "regelbok.md");
        assertThat(ran.out().lines()).hasSize(11);
    }

    @Test
    void without_a_folder_they_are_printed() {
        Ran ran = Ran.of("document", BOAT);
        ran.assertSucceeded();
        assertThat(ran.out()).contains("# kilder.md", "FL-05", "**when** ");
    }

    @Test
    void the_dictionary_and_canonical_drl_are_written_into_a_folder(@TempDir Path folder) throws IOException {
        Ran.of("drl", BOAT, "--out", folder.toString()).assertSucceeded();
        assertThat(written(folder)).containsExactly("book-main.drl", "book-member.drl", "book.dsl");
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran.of("document", BOAT, "--out", file.toString()).assertRefused(Command.FAULTY_INPUT);
    }

    @Test
    void a_bad_book_has_no_documents(@TempDir Path folder) {
        Ran.of("document", folder.toString()).assertRefused(Command.FAULTY_BOOK);
    }
}
