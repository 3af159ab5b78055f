package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        Ran ran = Ran.of("impact", BOAT, "rules", "--cases", CASES);
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("cannot be compared, because");
    }
}
