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

/** {@code why} says which answers are enough for a measure, and why another is not recommended. */
class WhyTest {

    private static final String NIGHT =
            """
            asOf: 2026-11-22
            answers: {wind: 8, roof-tight: NO, covers: [FLEECE]}
            plants: [{ref: plant-1, answers: {tender: YES}}]
            nights: [{what: [COLD]}]
            """;

    private static Path folder;

    @BeforeAll
    static void takeAFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    private static Ran why(String... more) throws IOException {
        Path file = Files.write(folder.resolve("night.yaml"), NIGHT.getBytes(UTF_8));
        List<String> arguments =
                new ArrayList<>(List.of("why", file.toString(), "--book", "src/test/resources/books/garden"));
        arguments.addAll(Arrays.asList(more));
        return Ran.of(arguments.toArray(new String[0]));
    }

    @Test
    void a_recommended_measure_has_every_set_of_answers_that_is_enough() throws IOException {
        Ran ran = why("--measure", "cover", "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains(
                        """
                        Covering: recommended
                        ---------------------
                        Each of these is enough by itself, whatever the other answers are (3):
                        """)
                .contains(
                        "the wind is strong; there is fleece to cover with, and none of the others; there has been",
                        "a cold night of late")
                .contains("and nobody knows whether frost is forecast");
    }

    @Test
    void a_measure_that_is_held_back_has_the_rule_that_holds_it_and_those_that_would_give_it() throws IOException {
        assertThat(why("--measure", "carry-in").out())
                .contains(
                        """
                        Bære inn: holdt tilbake
                        -----------------------
                        Holdt tilbake av: Ikke under et utett tak [HG-02]
                        Prøv først: Dekke over
                        """)
                .contains(
                        """
                        - Bær inn det som må ha ly [HT-02]
                          [x] minst én plante må ha ly
                        - Et tett tak er verd å bruke [HT-03]
                          [ ] taket er tett (nå: taket er ikke tett)
                          [x] natten er minst hard
                        """);
    }

    @Test
    void without_a_measure_each_one_is_said_shortly() throws IOException {
        Ran ran = why();
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains("Hvorfor: anbefalt", "- Dekke over\n  Nok alene: ", "  Eller: ")
                .contains(
                        "- plant-1: Egen duk til planten\n  Nok alene: det har vært en kald natt i det siste; plant-1: planten tåler lite;")
                .contains("  Eller: plant-1: planten tåler lite; og ingen vet om det er meldt frost;")
                .contains("Hvorfor ikke", "- Bære inn: holdt tilbake\n", "  Nærmest: Bær inn det som må ha ly [HT-02]");
    }

    @Test
    void the_json_says_the_same() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(why("--format", "json").out());
        assertThat(json.at("/enough/0/measure").asString()).isEqualTo("cover");
        assertThat(json.at("/enough/0/sets")).hasSize(3);
        assertThat(json.at("/enough/0/all").asBoolean()).isTrue();
        JsonNode carryIn = json.at("/whyNot/0");
        assertThat(carryIn.get("outcome").asString()).isEqualTo("BLOCKED");
        assertThat(carryIn.at("/limits/0/rule").asString()).isEqualTo("HG-02");
        assertThat(carryIn.at("/limits/0/sentences/0/answers/0/question").asString())
                .isEqualTo("roof-tight");
        assertThat(carryIn.at("/limits/0/sentences/0/answers/0/answer").asString())
                .isEqualTo("NO");
        assertThat(carryIn.at("/milderFirst/0/measure").asString()).isEqualTo("cover");
    }

    @Test
    void a_measure_that_the_book_does_not_have_is_told() throws IOException {
        Ran ran = why("--measure", "cary-in");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`cary-in` is not a measure of the book.", "carry-in");
    }

    @Test
    void a_file_is_needed() {
        Ran ran = Ran.of("why");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("which file? usage: why FILE");
    }
}
