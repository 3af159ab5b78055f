package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command tells what to ask next and why, in both languages, or that nothing more needs to be asked. */
class NextTest {

    private static final String UNKNOWN = "fixtures/situations/V24-nesten-alt-er-ukjent.yaml";
    private static final String BOAT = "src/test/resources/books/boat";

    private static final int MOST_QUESTIONS = 40;

    private static Path folder;

    @BeforeAll
    static void takeAFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    private static String file(String content) throws IOException {
        return Files.write(folder.resolve("case.yaml"), content.getBytes(UTF_8)).toString();
    }

    @Test
    void says_what_to_ask_and_what_the_answer_can_change() {
        Ran nb = Ran.of("next", UNKNOWN);
        nb.assertSucceeded();
        assertThat(nb.out()).contains("Ett svar kan endre et nivå eller en plikt", "Kan endre: trusselnivå");
        Ran en = Ran.of("next", UNKNOWN, "--lang", "en");
        en.assertSucceeded();
        assertThat(en.out()).contains("One answer can change a level or a duty", "Can change: threat level");
    }

    @Test
    void tells_programs_every_question_with_all_that_it_can_change() {
        Ran ran = Ran.of("next", UNKNOWN, "--format", "json");
        ran.assertSucceeded();
        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(json.get("done").asBoolean()).isFalse();
        JsonNode first = json.get("questions").get(0);
        assertThat(first.get("when").asString()).isEqualTo("LEVEL_OR_DUTY");
        assertThat(first.get("ask").asString()).endsWith("?");
        assertThat(first.get("canChange").size()).isPositive();
    }

    @Test
    void asks_about_another_subject_with_another_book() throws IOException {
        Ran ran = Ran.of("next", file("answers: {}"), "--book", BOAT, "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out()).contains("Safe in a small boat", "Can change");
    }

    @Test
    void says_that_no_answer_to_what_is_open_can_change_the_list() throws IOException {
        String calm = file("answers: {boat-kind: ROWING, has-engine: NO, engine-failing: NO, water-in-boat: NO,"
                + " gear-aboard: [FLARES, RADIO, BAILER, ANCHOR], skipper-drunk: NO, boat-length: 5, wind: 2,"
                + " waters: SHELTERED}");
        Ran text = Ran.of("next", calm, "--book", BOAT, "--lang", "en");
        text.assertSucceeded();
        assertThat(text.out()).contains("No further answer can change the list").doesNotContain("?");
        Ran json = Ran.of("next", calm, "--book", BOAT, "--format", "json");
        json.assertSucceeded();
        JsonNode said = JsonMapper.shared().readTree(json.out());
        assertThat(said.get("done").asBoolean()).isTrue();
        assertThat(said.get("questions").size()).isZero();
    }

    @Test
    void what_was_asked_in_vain_is_not_named_again_and_the_asking_ends() throws IOException {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            String unknown = asked.stream().map(id -> id + ": UNKNOWN").collect(Collectors.joining(", "));
            Ran ran = Ran.of("next", file("answers: {" + unknown + "}"), "--book", BOAT, "--format", "json");
            JsonNode said = JsonMapper.shared().readTree(ran.out());
            if (said.get("done").asBoolean()) {
                assertThat(asked).isNotEmpty().doesNotHaveDuplicates();
                return;
            }
            asked.add(said.at("/questions/0/question").asString());
        }
        throw new AssertionError("the asking does not end: " + asked);
    }

    @Test
    void refuses_a_faulty_assessment_as_other_commands_do() throws IOException {
        Ran.of("next", file("answers: {strangulatoin: YES}")).assertRefused(Command.FAULTY_INPUT);
        Ran.of("next").assertRefused(Command.FAULTY_INPUT);
    }
}
