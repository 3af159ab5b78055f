package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.policy.KiteDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gate OLD NEW --out DIR} ends with 0 when the draft passes and with 1 when not, and writes the report to DIR alone. */
class GateTest {

    private static final String BOAT = "src/test/resources/books/boat";

    private String old = "";
    private String draft = "";
    private Path folder = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeBooks(@TempDir Path given) throws IOException {
        folder = given;
        out = folder.resolve("report");
        KiteDraft kites = new KiteDraft(folder);
        kites.writeCases(KiteDraft.book());
        old = kites.write("old", KiteDraft.book()).toString();
        PlantedBook edited = KiteDraft.book()
                .plant(
                        "measures/m.dslr",
                        "  det blåser frisk bris\nthen\n  anbefal hansker",
                        "  det blåser kuling\nthen\n  anbefal hansker");
        draft = kites.write("draft", edited).toString();
    }

    private Ran gate(String... arguments) {
        return Ran.of(Stream.concat(Stream.of("gate"), Stream.of(arguments)).toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_book_passes_against_itself() {
        Ran ran = gate(old, old, "--out", out.toString(), "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out()).startsWith("Let through. The books say the same.");
        assertThat(out.resolve("gate.nb.html")).isNotEmptyFile();
    }

    @Test
    void a_draft_that_loses_something_is_stopped_in_few_lines_and_nothing_is_written_but_the_report()
            throws IOException {
        List<Path> before = files();
        Ran ran = gate(old, draft, "--out", out.toString(), "--lang", "en");
        assertThat(ran.code()).isEqualTo(Command.FAULTY_BOOK);
        assertThat(ran.out()).startsWith("Stopped. Milder for the person at risk");
        assertThat(ran.out().lines().count()).isLessThanOrEqualTo(40);
        List<Path> after = files();
        assertThat(after).containsAll(before);
        assertThat(after).filteredOn(file -> !before.contains(file)).allMatch(file -> file.startsWith(out));
    }

    @Test
    void programs_are_told_the_same() {
        Ran ran = gate(old, draft, "--out", out.toString(), "--format", "json", "--lang", "nb");
        assertThat(ran.out())
                .contains("\"passes\" : false", "\"losses\" : [ \"outcome main gloves\"")
                .contains("\"headline\" : \"Stanses. Mildere");
    }

    @Test
    void a_second_run_leaves_the_same_bytes() throws IOException {
        gate(old, draft, "--out", out.toString());
        List<String> one = contents();
        gate(old, draft, "--out", out.toString());
        assertThat(contents()).isEqualTo(one);
    }

    @Test
    void what_an_earlier_run_left_gives_way_to_the_report_of_this_one() throws IOException {
        gate(old, draft, "--out", out.toString());
        assertThat(out.resolve("losses.yaml")).exists();
        gate(old, old, "--out", out.toString()).assertSucceeded();
        assertThat(out.resolve("losses.yaml")).doesNotExist();
        assertThat(out.resolve("gate.nb.txt")).content().startsWith("Slippes gjennom.");
    }

    @Test
    void a_folder_with_anything_that_the_gate_did_not_write_is_left_alone() throws IOException {
        gate(old, old, "--out", out.toString()).assertSucceeded();
        Files.writeString(out.resolve("notes.yaml"), "mine");
        List<String> before = contents();
        Ran ran = gate(old, draft, "--out", out.toString(), "--lang", "en");
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("holds `notes.yaml`, which `gate` did not write");
        assertThat(contents()).isEqualTo(before);
        gate(old, draft, "--out", folder.toString()).assertRefused(Command.FAULTY_INPUT);
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path file : files()) {
            contents.add(file + "\n" + Files.readString(file));
        }
        return contents;
    }

    @Test
    void the_day_is_told_where_it_is_asked_for() {
        Ran ran = gate(old, old, "--out", out.toString(), "--as-of", "2027-01-01", "--lang", "en");
        assertThat(ran.out()).contains("Judged as of 2027-01-01.");
        gate(old, old, "--out", out.toString(), "--as-of", "soon").assertRefused(Command.FAULTY_INPUT);
    }

    @Test
    void cases_that_are_gone_or_others_than_those_of_the_old_book_are_shown() throws IOException {
        KiteDraft before = new KiteDraft(folder.resolve("before"));
        before.writeCases(KiteDraft.book());
        String first = before.write("old", KiteDraft.book()).toString();
        Path cases = folder.resolve("before/fixtures/rules");
        Files.writeString(cases.resolve("more.yaml"), "TI-01: {}\n");
        Files.writeString(cases.resolve("all.yaml"), "# mer\n" + Files.readString(cases.resolve("all.yaml")));
        gate(first, old, "--out", out.toString()).assertSucceeded();
        assertThat(out.resolve("gate.en.txt"))
                .content()
                .contains("`rules/more.yaml` is gone from the cases: the old book has it")
                .contains("`rules/all.yaml` is another than among the cases of the old book");
        gate(old, old, "--out", out.toString()).assertSucceeded();
        assertThat(out.resolve("gate.en.txt")).content().doesNotContain("among the cases", "from the cases");
    }

    @Test
    void books_about_other_persons_cannot_be_compared() {
        Ran ran = gate(BOAT, old, "--out", out.toString());
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("kan ikke sammenlignes, fordi");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_draft_with_faults_a_report_that_has_no_place_and_cases_that_are_not_there_are_refused() throws IOException {
        gate(old, draft).assertRefused(Command.FAULTY_INPUT);
        assertThat(gate().err().lines()).hasSize(2);
        gate(old, draft, "--out", draft + "/report").assertRefused(Command.FAULTY_INPUT);
        gate(BOAT, BOAT, "--out", out.toString()).assertRefused(Command.FAULTY_INPUT);
        Files.writeString(Path.of(draft).resolve("losses.yaml"), "- {loss: x}\n");
        gate(old, draft, "--out", out.toString()).assertRefused(Command.FAULTY_BOOK);
    }
}
