package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.varde.PlantedBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each command speaks the third language of a book, in the fixed words of the language to which it falls back. */
class ThirdLanguageTest {

    private static final String BOOKS = "src/test/resources/books/";
    private static final String BOAT = BOOKS + "boat";
    private static final String STORM = BOOKS + "boat-storm.yaml";
    private static final String CALM = BOOKS + "boat-calm.yaml";

    private static String said(String... arguments) {
        Ran ran = Ran.of(arguments);
        ran.assertSucceeded();
        return ran.out();
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
    void a_recommendation_is_in_swedish_with_norwegian_words_around_it() {
        assertThat(said("recommend", STORM, "--book", BOAT, "--lang", "sv"))
                .contains("Båten: sjön FARLIG", "Anbefalt for båten", "Per 3. oktober 2026", "* Västplikten")
                .contains("Hvorfor: Där västplikten gäller ska västen på. [FL-01]", "Så används det: ")
                .contains("passenger-2: Kan passageraren simma?")
                .doesNotContain("Redningsvest", "Life jacket", "Recommended", "Passasjer");
    }

    @Test
    void a_language_may_bring_its_region() {
        assertThat(said("recommend", STORM, "--book", BOAT, "--lang", "sv-SE"))
                .isEqualTo(said("recommend", STORM, "--book", BOAT, "--lang", "sv"));
    }

    @Test
    void what_is_not_written_in_swedish_is_said_in_norwegian() {
        assertThat(said("recommend", STORM, "--book", BOAT, "--lang", "sv"))
                .contains("Livflotte")
                .contains("Så används det: Flåten løses ut når båten ikke kan berges.")
                .contains("Når båten ikke kan berges, må dere ha noe annet å flyte på. [FL-04]");
    }

    @Test
    void what_is_not_written_is_a_fault_where_the_book_does_not_allow_it(@TempDir Path folder) throws IOException {
        PlantedBook book = PlantedBook.boat()
                .plant("vocabulary/book.yaml", "fallback: {sv: [nb]}\n", "")
                .plant("vocabulary/measures.yaml", "use: {nb: Flåten", "use: ▶{nb: Flåten");
        Ran ran = Ran.of("check", written(book, folder));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out() + ran.err()).contains(book.marks().get(0) + ": measures[life-raft].use: `sv` is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why --measure oars|Åror",
                "why|Nok alene: plikten att bära väst i småbåt har trätt i kraft; båten är under 8 meter",
                "next|? passenger-2: Kan passageraren simma?",
                "change|Hur stark vind väntas"
            })
    void an_explanation_is_in_swedish(String command, String part) {
        String[] words = (command + " --lang sv --book " + BOAT).split(" ");
        String[] arguments = new String[words.length + 1];
        arguments[0] = words[0];
        arguments[1] = words[0].equals("change") ? CALM : STORM;
        System.arraycopy(words, 1, arguments, 2, words.length - 1);
        assertThat(said(arguments)).contains(part);
    }

    @Test
    void json_is_in_swedish_too() {
        assertThat(said("recommend", STORM, "--book", BOAT, "--lang", "sv", "--format", "json", "--expand", "texts"))
                .contains("\"Livflotte\"", "Flåten løses ut når båten ikke kan berges.")
                .doesNotContain("\"Redningsflåte\"");
    }

    @Test
    void a_difference_is_told_in_swedish(@TempDir Path folder) throws IOException {
        String other = written(
                PlantedBook.boat()
                        .plant("measures/signal-and-home.dslr", "then\n  vurder årer", "then\n  anbefal årer"),
                folder);
        assertThat(said("diff", BOAT, other, "--lang", "sv"))
                .contains("regel HJ-01", "Åror", "ny advarsel: Utrustning väger.");
    }

    @Test
    void a_document_has_a_column_for_each_language_and_says_what_is_not_translated() {
        assertThat(said("document", BOAT))
                .contains("| Norsk | English | Svenska |", "*Vest by duty* · *Väst enligt plikten*")
                .contains("**fordi** Når båten ikke kan berges, må dere ha noe annet å flyte på. *(nb)* |");
    }

    @Test
    void canonical_drl_carries_every_translation(@TempDir Path folder) throws IOException {
        said("drl", BOAT, "--out", folder.toString());
        assertThat(Files.readString(folder.resolve("book-main.drl")))
                .contains("@title_sv(\"Flotte när båten är i nöd\")")
                .doesNotContain("@reason_sv(\"Når båten");
    }

    @Test
    void a_language_that_the_book_does_not_have_is_refused_and_the_known_ones_are_named() {
        Ran ran = Ran.of("recommend", STORM, "--book", BOAT, "--lang", "se");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`se` is not one of nb, en, sv");
    }
}
