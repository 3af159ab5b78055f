package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code change FILE} says which answers, were they others, would change the list. */
class ChangeAnswersTest {

    private static final String CALM = "src/test/resources/books/boat-calm.yaml";
    private static final String BOAT = "src/test/resources/books/boat";

    private static Path folder;

    @BeforeAll
    static void takeAFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    private static Ran change(String... more) {
        List<String> arguments = new ArrayList<>(List.of("change", CALM, "--book", BOAT));
        arguments.addAll(Arrays.asList(more));
        return Ran.of(arguments.toArray(new String[0]));
    }

    @Test
    void measures_that_would_come_in_or_go_out_stand_with_their_answers() {
        Ran ran = change("--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains("What would change the list", "It is not advice", "Would come in", "Would go out")
                .contains("- passenger-1: Does the passenger lack a vest that fits? Now: no. With: yes.");
    }

    @Test
    void the_language_of_the_book_is_the_first_one() {
        assertThat(change().out())
                .contains("Hva som ville endret listen", "Ville kommet med", "Ville falt ut")
                .contains("- passenger-1: Mangler passasjeren en vest som passer? Nå: nei. Med: ja.");
    }

    @Test
    void a_number_stands_for_all_that_do_the_same() {
        assertThat(change("--lang", "en").out().replaceAll("\\s+", " "))
                .contains("Now: 2. With: 5 to 12.", "Now: 2. With: 8 to 12.");
    }

    @Test
    void a_level_is_asked_for_alone() {
        Ran ran = change("--level", "--most", "2", "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains(" would become ", "Up to 2 answers at a time are changed to others.")
                .doesNotContain("Would come in");
    }

    @Test
    void the_json_says_the_same() {
        JsonNode json = JsonMapper.shared()
                .readTree(change("--measure", "oars", "--most", "2", "--format", "json")
                        .out());
        assertThat(json.get("most").asInt()).isEqualTo(2);
        assertThat(json.get("cut").asBoolean()).isFalse();
        assertThat(json.get("changes")).isNotEmpty().allSatisfy(change -> {
            assertThat(change.get("id").asString()).isEqualTo("oars");
            assertThat(change.get("from")).isNotEqualTo(change.get("to"));
            assertThat(change.get("because").size()).isBetween(1, 2);
        });
    }

    @Test
    void a_measure_that_is_not_there_is_told_with_the_one_that_was_meant() {
        Ran ran = change("--measure", "oar");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`oar` is not a measure of the book. Maybe `oars`.");
    }

    @Test
    void several_answers_are_looked_for_with_one_thing_in_mind() {
        Ran ran = change("--most", "2");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`--most 2` needs `--measure ID` or `--level`");
        change("--measure", "oars", "--level").assertRefused(2);
        change("--level", "--most", "4").assertRefused(2);
    }

    @Test
    void every_fault_of_the_file_is_told() throws IOException {
        Path file = Files.write(folder.resolve("bad.yaml"), "answers: {wind: 99, wnd: 2}\n".getBytes(UTF_8));
        Ran ran = Ran.of("change", file.toString(), "--book", BOAT);
        ran.assertRefused(2);
        assertThat(ran.err().lines()).hasSize(2);
        Ran.of("change", "nowhere.yaml", "--book", BOAT).assertRefused(2);
        Ran.of("change").assertRefused(2);
    }

    @Test
    void a_recommendation_says_which_answers_it_rests_on() {
        Ran text = Ran.of("recommend", CALM, "--book", BOAT, "--lang", "en");
        assertThat(text.out()).contains("The answers behind the list", "Answers to be sure of: ");
        JsonNode json = JsonMapper.shared()
                .readTree(Ran.of("recommend", CALM, "--book", BOAT, "--format", "json")
                        .out());
        assertThat(json.at("/robustness/given").size()).isBetween(1, 5);
        assertThat(json.at("/robustness/given/0/ask").asString()).isNotBlank();
        assertThat(json.at("/robustness/moreUnknown").isNumber()).isTrue();
    }
}
