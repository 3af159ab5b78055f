package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.PlantedBook;
import no.varde.rulebook.BookFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A change of a rule is led to its cases without any other tool: tried, told where it stands, and approved. */
class CasesTest {

    private static final String ALARM = "measures/mobil-voldsalarm.dslr";

    private Path folder = Path.of("");

    private String book = "";
    private Path situations = Path.of("");

    @BeforeEach
    void copyBookAndCases(@TempDir Path given) throws IOException {
        folder = given;
        write(PlantedBook.ours().files());
        FileSystemUtils.copyRecursively(Path.of("fixtures"), folder.resolve("fixtures"));
        situations = folder.resolve("fixtures/situations");
        book = folder.resolve("rules").toString();
    }

    private void write(BookFiles files) throws IOException {
        for (var file : files.byName().entrySet()) {
            Path path = folder.resolve("rules").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Lends the alarm at a high level only. */
    private void editAlarm() throws IOException {
        PlantedBook planted = PlantedBook.ours();
        String text = planted.text(ALARM);
        String edited = text.replaceFirst("(?s)(rule \"VA-08 .*?)trusselnivået er forhøyet", "$1trusselnivået er høyt");
        assertThat(edited).isNotEqualTo(text);
        write(planted.file(ALARM, edited).files());
    }

    @Test
    void a_book_that_is_as_its_cases_say_is_told_so() {
        Ran ran = Ran.of("cases", book);
        assertThat(ran.out()).startsWith("all is as the cases say: ");
        ran.assertSucceeded();
    }

    @Test
    void each_case_that_is_not_so_is_one_line_with_its_place_what_was_expected_and_what_was_found() throws IOException {
        editAlarm();
        Ran ran = Ran.of("cases", book);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .anyMatch(line -> line.matches(
                        ".*fixtures/rules/measures/.*\\.yaml:\\d+:\\d+: VA-08 \\(.*\\): expected .*, found .*"))
                .anyMatch(line ->
                        line.matches(".*V13-.*\\.expected\\.yaml:\\d+:\\d+: V13-.*: recommended\\.adult: expected"
                                + " `mobile-violence-alarm`, found it as `CONSIDER`"))
                .anyMatch(line ->
                        line.matches(".*V08-.*\\.nb\\.approved\\.txt:\\d+:1: V08-.*: expected `.*`, found `.*`"));
    }

    @Test
    void texts_are_approved_where_nothing_else_is_expected_and_each_is_told() throws IOException {
        editAlarm();
        Path other = situations.resolve("V13-nokkel-og-avslag.nb.approved.txt");
        String before = Files.readString(other, UTF_8);
        Ran dry = Ran.of("approve", book, "--all", "--dry-run");
        assertThat(dry.out())
                .containsPattern(
                        "V10-.*\\.nb\\.approved\\.txt: new: «Mobil voldsalarm \\(.*\\)»; gone: «Mobil voldsalarm \\(");
        assertThat(Ran.of("approve", book, "--situation", "V08").code()).isZero();
        assertThat(Ran.of("approve", book, "--situation", "V08").out()).isEqualTo("changed: 0 texts\n");
        Ran all = Ran.of("approve", book, "--all");
        assertThat(all.code()).isEqualTo(1);
        assertThat(all.err()).contains("V13-nokkel-og-avslag: its texts stay as they were approved");
        assertThat(Files.readString(other, UTF_8)).isEqualTo(before);
    }

    @Test
    void what_is_no_situation_is_told_with_what_may_be_meant() {
        Ran ran = Ran.of("approve", book, "--situation", "V80");
        ran.assertRefused(2);
        assertThat(ran.err()).startsWith("`V80` is not a situation of ");
        Ran.of("approve", book).assertRefused(2);
        Ran.of("approve", book, "--all", "--situation", "V08").assertRefused(2);
    }

    @Test
    void mutants_are_not_made_while_a_case_is_false() throws IOException {
        Path cases = folder.resolve("fixtures/rules/levels/den-utsatte.yaml");
        String text = Files.readString(cases, UTF_8);
        int match = text.indexOf("match:", text.indexOf("NV-13:"));
        String wrong = text.substring(0, match) + text.substring(match).replaceFirst("HIGH", "LIMITED");
        assertThat(wrong).isNotEqualTo(text);
        Files.writeString(cases, wrong, UTF_8);
        Ran ran = Ran.of("mutate", book, "--layer", "levels");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("NV-13 (match): expected it to fire, found that it lacks");
    }
}
