package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.PlantedBook;
import no.varde.proof.PigeonBook;
import no.varde.rulebook.BookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book whose principle fails is not good, and the case that shows it can be run. */
class CheckTest {

    private static final String PRINCIPLES =
            """
            principles:
            - id: P-01
              kind: WHENEVER
              says: {nb: I farlig sjø ropes det alltid om hjelp., en: In a dangerous sea help is always called.}
              whenever: {boat: [sjøen er farlig]}
              then: {boat: [nødmelding nå er anbefalt]}
              source: SEA Om bord
            """;

    @Test
    void a_principle_that_holds_is_proved(@TempDir Path folder) throws IOException {
        Ran ran = Ran.of("check", written(PlantedBook.boat(), folder));
        assertThat(ran.out()).contains("proved: P-01 In a dangerous sea help is always called.", "the book is good: ");
        ran.assertSucceeded();
    }

    @Test
    void a_book_without_principles_is_remarked_on_and_says_which_book_it_is(@TempDir Path folder) throws IOException {
        Ran ran = Ran.of("check", written(PlantedBook.boat().files(), folder));
        assertThat(ran.out())
                .contains("remark: principles.yaml:1:1: the book has no principles, so nothing is proved of it")
                .containsPattern("the book is good: .*, version 3, meaning [0-9a-f]{64}, content [0-9a-f]{64}\n");
        ran.assertSucceeded();
    }

    @Test
    void where_the_core_asks_on_is_told_to_whoever_asks(@TempDir Path folder) throws IOException {
        Ran ran = Ran.of("check", written(PlantedBook.boat(), folder), "--core");
        assertThat(ran.out())
                .contains("the core asks on where an answer can still change what is to be done first", "`has-engine`")
                .containsPattern(
                        "proved: in no case is any of the other \\d+ questions outside the core needed for that");
        ran.assertSucceeded();
    }

    @Test
    void a_principle_that_fails_leaves_a_case_that_can_be_run(@TempDir Path folder) throws IOException {
        PlantedBook planted = PlantedBook.boat()
                .plant(
                        "measures/signal-and-home.dslr",
                        "  sjøen er farlig\nthen\n",
                        "  sjøen er farlig\n  båten har motor\nthen\n");
        String book = written(planted, folder);
        Path out = folder.resolve("cases");
        Ran ran = Ran.of("check", book, "--out", out.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().strip())
                .isEqualTo("principles.yaml:2:3: the principle `P-01` fails: `nødmelding nå er anbefalt` is not so;"
                        + " see P-01.yaml");
        assertThat(ran.out()).doesNotContain("the book is good");
        Ran shown = Ran.of("recommend", out.resolve("P-01.yaml").toString(), "--book", book);
        shown.assertSucceeded();
        assertThat(shown.out()).contains("FARLIG").doesNotContain("Mayday på kanal 16\n");
        assertThat(Files.readString(out.resolve("P-01.yaml"), UTF_8))
                .startsWith("# P-01: I farlig sjø ropes det alltid om hjelp.\n# fails here: ");
    }

    @Test
    void a_principle_that_takes_too_long_is_not_proved_and_not_waited_for(@TempDir Path folder) throws IOException {
        Ran ran = Ran.of("check", written(PigeonBook.of(9), folder), "--seconds", "1");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .contains(
                        "principles.yaml:2:3: the principle `P-01` is not proved within 1 s, so it is not known whether it"
                                + " holds. Maybe `--seconds 10`");
        assertThat(ran.err()).contains("whether anything of the book is dead was not found out within 1 s");
        assertThat(ran.out()).doesNotContain("proved: P-01", "the book is good");
    }

    private static String written(PlantedBook book, Path folder) throws IOException {
        return written(book.file("principles.yaml", PRINCIPLES).files(), folder);
    }

    private static String written(BookFiles book, Path folder) throws IOException {
        Path written = folder.resolve("book");
        for (var file : book.byName().entrySet()) {
            Path path = written.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return written.toString();
    }

    @Test
    void of_what_is_dead_in_a_book_the_first_are_told(@TempDir Path folder) throws IOException {
        PlantedBook planted = PlantedBook.kite();
        for (int i = 0; i < 300; i++) {
            planted.plant(
                    "vocabulary/rest.yaml",
                    "\nduties:\n",
                    "\n- {id: m%1$d, name: {nb: M %1$d, en: M %1$d}, phrase: {nb: m%1$d, en: m%1$d}, concerns: kite,"
                                    .formatted(i)
                            + " needs: [hold], milder: [], intrusiveness: 1, legalBasis: [], source: AIR 1}\n\nduties:\n");
        }
        Ran ran = Ran.of("check", written(planted.files(), folder));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines().toList())
                .hasSize(201)
                .startsWith("vocabulary:1:1: the measure `m0` can never be recommended or considered")
                .endsWith("and more; these are the first 200 of 300");
    }
}
