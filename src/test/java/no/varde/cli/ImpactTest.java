package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code impact OLD NEW --cases DIR} says what people would lose, before all else. */
class ImpactTest {

    private static final String BOAT = "src/test/resources/books/boat";
    private static final String CASES = "src/test/resources/books";

    /** A book that takes distress more lightly. */
    private static String milder(Path folder) throws IOException {
        PlantedBook book = PlantedBook.boat()
                .plant(
                        "levels/sea.dslr",
                        "  det viser seg at båten er i nød\nthen\n  regn sjøen som minst farlig",
                        "  det viser seg at båten er i nød\nthen\n  regn sjøen som minst grov");
        return written(book, folder);
    }

    private static String written(PlantedBook book, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : book.files().byName().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder.toString();
    }

    @Test
    void nothing_is_lost_by_the_same_book() {
        Ran ran = Ran.of("impact", BOAT, BOAT, "--cases", CASES, "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out()).contains("Lose something: 0.", "The new book says the same as the old one");
    }

    @Test
    void a_loss_is_told_first_with_the_case_that_has_it(@TempDir Path folder) throws IOException {
        String other = milder(folder);
        Ran ran = Ran.of("impact", BOAT, other, "--cases", CASES, "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out()).contains("What people lose, level:", "from dangerous to rough (1 of 2): boat-storm");
        assertThat(Ran.of("impact", BOAT, other, "--cases", CASES, "--lang", "nb")
                        .out())
                .contains("Dette mister folk, nivå:");
        assertThat(Ran.of("impact", BOAT, other, "--cases", CASES, "--format", "json")
                        .out())
                .contains("\"worth\" : \"LOSS\"", "\"kind\" : \"LEVEL\"");
    }

    @Test
    void without_people_nothing_can_be_lost() {
        Ran ran = Ran.of("impact", BOAT, BOAT);
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("--cases");
    }

    @Test
    void a_case_that_is_none_is_told_and_nothing_else(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), "answers: {wind: MUCH, tide: 3}\n");
        Files.writeString(folder.resolve("two.yaml"), "answers: {moon: FULL}\n");
        Ran ran = Ran.of("impact", BOAT, BOAT, "--cases", folder.toString());
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("one.yaml", "two.yaml:1");
    }

    @Test
    void an_empty_folder_and_books_about_others_are_refused(@TempDir Path folder) {
        Ran.of("impact", BOAT, BOAT, "--cases", folder.toString()).assertRefused(Command.FAULTY_INPUT);
        Ran.of("impact", BOAT, "rules", "--cases", CASES).assertRefused(Command.FAULTY_INPUT);
        Ran ran = Ran.of("impact", BOAT, "src/test/resources/books/kite", "--cases", CASES, "--lang", "en");
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("annot be compared");
    }

    @Test
    void of_invented_people_no_number_is_told_more_exactly_than_it_is_known(@TempDir Path folder) throws IOException {
        PlantedBook book = PlantedBook.ours()
                .plant(
                        "findings/alvorlige-faresignaler.dslr",
                        "  det er funnet at det har vært kvelertak\n",
                        "  det er funnet at det har vært kvelertak\n    den utsatte bor sammen med utøveren\n");
        String other = written(book, folder);
        String[] command = {"impact", "rules", other, "--population", "fixtures/population.yaml", "--people", "300"};
        Ran text = Ran.of(command);
        text.assertSucceeded();
        assertThat(text.out())
                .contains("De er oppdiktet.", "Andeler som noen har talt", "er antatt", "Dette mister folk, nivå:")
                .contains(" av 100")
                .doesNotContain(" av 300");
        Ran json = Ran.of(
                Stream.concat(Stream.of(command), Stream.of("--format", "json")).toArray(String[]::new));
        assertThat(json.out()).contains("\"inHundred\"", "\"source\" : \"F38\"").doesNotContain("\"number\"");
    }

    @Test
    void a_number_of_people_that_is_none_is_refused() {
        Ran.of("impact", BOAT, BOAT, "--cases", CASES, "--people", "many").assertRefused(Command.FAULTY_INPUT);
        Ran.of("impact", "rules", "rules", "--population", "fixtures/nobody.yaml")
                .assertRefused(Command.FAULTY_INPUT);
    }
}
