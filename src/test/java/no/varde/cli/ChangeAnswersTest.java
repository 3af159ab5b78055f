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
    void measuresThatWouldComeInOrGoOutStandWithTheirAnswers() {
        Ran ran = change("--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains("What would change the list", "It is not advice", "Would come in", "Would go out")
                .contains("- passenger-1: Does the passenger lack a vest that fits? Now: no. With: yes.");
    }

    @Test
    void theLanguageOfTheBookIsTheFirstOne() {
        assertThat(change().out())
                .contains("Hva som ville endret listen", "Ville kommet med", "Ville falt ut")
                .contains("- passenger-1: Mangler passasjeren en vest som passer? Nå: nei. Med: ja.");
    }

    @Test
    void aNumberStandsForAllThatDoTheSame() {
        assertThat(change("--lang", "en").out().replaceAll("\\s+", " "))
                .contains("Now: 2. With: 5 to 12.", "Now: 2. With: 8 to 12.");
    }

    @Test
    void aLevelIsAskedForAlone() {
        Ran ran = change("--level", "--most", "2", "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains(" would become ", "Up to 2 answers at a time are changed to others.")
                .doesNotContain("Would come in");
    }

    @Test
    void theJsonSaysTheSame() {
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
    void aMeasureThatIsNotThereIsToldWithTheOneThatWasMeant() {
        Ran ran = change("--measure", "oar");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`oar` is not a measure of the book. Maybe `oars`.");
    }

    @Test
    void severalAnswersAreLookedForWithOneThingInMind() {
        Ran ran = change("--most", "2");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`--most 2` needs `--measure ID` or `--level`");
        change("--measure", "oars", "--level").assertRefused(2);
        change("--level", "--most", "4").assertRefused(2);
    }

    @Test
    void everyFaultOfTheFileIsTold() throws IOException {
        Path file = Files.write(folder.resolve("bad.yaml"), "answers: {wind: 99, wnd: 2}\n".getBytes(UTF_8));
        Ran ran = Ran.of("change", file.toString(), "--book", BOAT);
        ran.assertRefused(2);
        assertThat(ran.err().lines()).hasSize(2);
        Ran.of("change", "nowhere.yaml", "--book", BOAT).assertRefused(2);
        Ran.of("change").assertRefused(2);
    }

    @Test
    void aRecommendationSaysWhichAnswersItRestsOn() {
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
