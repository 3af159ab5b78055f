package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.varde.TheBook;
import no.varde.rulebook.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Which book a folder holds is said by what it means, what it proves, what it is tried with, and all its files. */
class HashTest {

    private static final Path BOAT = Path.of("src/test/resources/books/boat");

    @Test
    void a_book_is_known_by_its_version_and_its_hashes() {
        Identity ours = TheBook.BOOK.identity();
        Ran ran = Ran.of("hash", "rules");
        ran.assertSucceeded();
        assertThat(ran.out().lines())
                .contains(
                        "version     " + ours.version(),
                        "meaning     " + ours.meaning(),
                        "principles  " + ours.principles(),
                        "content     " + ours.content())
                .anyMatch(line -> line.matches("cases       [0-9a-f]{64}"));
        assertThat(Ran.of("hash", "rules", "--cases", "fixtures").out()).isEqualTo(ran.out());
    }

    @Test
    void the_cases_of_a_book_lie_beside_it_and_change_nothing_but_their_own_hash(@TempDir Path folder)
            throws IOException {
        Path book = folder.resolve("book");
        FileSystemUtils.copyRecursively(BOAT, book);
        String without = Ran.of("hash", book.toString()).out();
        assertThat(without).contains("cases       none in `" + folder.resolve("fixtures") + "`");
        Path cases = Files.createDirectories(folder.resolve("fixtures/rules"));
        Files.writeString(cases.resolve("one.yaml"), "HJ-01: {}\n");
        String with = Ran.of("hash", book.toString()).out();
        Files.writeString(cases.resolve("one.yaml"), "HJ-02: {}\n");
        String changed = Ran.of("hash", book.toString()).out();
        assertThat(changed).isNotEqualTo(with);
        assertThat(withoutCases(with)).isEqualTo(withoutCases(changed)).isEqualTo(withoutCases(without));
    }

    private static String withoutCases(String said) {
        return said.replaceAll("(?m)^cases .*", "");
    }

    @Test
    void a_folder_of_cases_that_is_not_there_is_refused() {
        Ran ran = Ran.of("hash", "rules", "--cases", "nowhere");
        ran.assertRefused(2);
        assertThat(ran.err()).isEqualTo("`nowhere` is not a folder\n");
    }

    @Test
    void a_language_that_the_book_has_not_is_refused_whatever_is_asked_of_the_book() {
        for (String command : List.of("hash", "cases", "check")) {
            Ran ran = Ran.of(command, "rules", "--lang", "xx");
            ran.assertRefused(2);
            assertThat(ran.err()).as(command).contains("`xx`", "nb, en, nn");
        }
    }
}
