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

/** {@code recommend NEW --since OLD} says what changed, and tells the faults of either file. */
class SinceTest {

    private static final String NOW =
            """
            asOf: 2026-06-14
            answers: {wind: 2, waters: SHELTERED, boat-length: 5, departure: 2026-06-15, engine-failing: NO}
            passengers: [{ref: passenger-1, answers: {passenger-age: 8}}]
            """;
    private static final String BEFORE =
            """
            asOf: 2026-06-13
            answers: {wind: 2, waters: OPEN_SEA, boat-length: 5, departure: 2026-06-15, engine-failing: NO}
            passengers: [{ref: passenger-1}, {ref: passenger-2, answers: {passenger-age: 41}}]
            """;

    private static Path folder;

    @BeforeAll
    static void takeAFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    private static String file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(UTF_8)).toString();
    }

    private static Ran recommend(String now, String before, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("recommend", file("now.yaml", now), "--since", file("before.yaml", before)));
        arguments.addAll(List.of("--book", "src/test/resources/books/boat"));
        arguments.addAll(Arrays.asList(more));
        return Ran.of(arguments.toArray(new String[0]));
    }

    @Test
    void a_limit_that_is_lifted_is_named_with_the_answers_that_lifted_it() throws IOException {
        Ran ran = recommend(NOW, BEFORE, "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains(
                        """
                        Changed since last time (13 June 2026)
                        --------------------------------------
                        - passenger-2 is no longer in the assessment.
                        """)
                .contains(
                        """
                        - A limit is lifted: Stay so near the shore that someone can see you.
                        """)
                .contains("Where does the trip go? Before: ", "Because");
    }

    @Test
    void the_present_language_is_that_of_the_result() throws IOException {
        assertThat(recommend(NOW, BEFORE).out())
                .contains(
                        "Endret siden sist (13. juni 2026)",
                        "passenger-2 er ikke lenger med i vurderingen.",
                        "En begrensning faller bort: Hold dere så nær land");
    }

    @Test
    void nothing_changed_since_the_same_assessment() throws IOException {
        assertThat(recommend(NOW, NOW, "--lang", "en").out()).contains("No recommendation has changed.");
        JsonNode json = JsonMapper.shared()
                .readTree(recommend(NOW, NOW, "--format", "json").out());
        assertThat(json.at("/since/asOf").asString()).isEqualTo("2026-06-14");
        assertThat(json.at("/since/changes")).isEmpty();
    }

    @Test
    void the_json_names_each_change_with_its_answers() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(recommend(NOW, BEFORE, "--format", "json").out());
        JsonNode lifted = json.at("/since/changes")
                .valueStream()
                .filter(change -> change.get("id").asString().equals("stay-in-sight"))
                .findFirst()
                .orElseThrow();
        assertThat(lifted.get("kind").asString()).isEqualTo("PLAN_LINE");
        assertThat(lifted.get("restricts").asBoolean()).isTrue();
        assertThat(lifted.get("from").asString()).isEqualTo("PRESENT");
        assertThat(lifted.get("to").asString()).isEqualTo("ABSENT");
        assertThat(lifted.get("because")).hasSize(1);
        assertThat(lifted.at("/because/0/question").asString()).isEqualTo("waters");
        assertThat(lifted.at("/because/0/for").asString()).isEqualTo("boat");
        assertThat(lifted.at("/because/0/from").asString()).isEqualTo("OPEN_SEA");
        assertThat(lifted.at("/because/0/to").asString()).isEqualTo("SHELTERED");
        JsonNode went = json.at("/since/changes/0");
        assertThat(went.get("kind").asString()).isEqualTo("PERSON");
        assertThat(went.at("/because/0/question").asString()).isEqualTo("ref");
        assertThat(went.at("/because/0/for").asString()).isEqualTo("passenger-2");
    }

    @Test
    void without_a_former_assessment_nothing_is_said_of_changes() throws IOException {
        Ran ran = Ran.of("recommend", file("now.yaml", NOW), "--book", "src/test/resources/books/boat");
        assertThat(ran.out()).doesNotContain("Endret siden sist");
    }

    @Test
    void every_fault_of_both_files_is_told_with_its_file_and_path() throws IOException {
        Ran ran = recommend(
                "asOf: 2026-06-14\nanswers: {wind: 99}\n",
                "asOf: 2026-06-13\nanswers: {wnd: 2}\npassengers: [{ref: a, answers: {passenger-age: old}}]\n");
        ran.assertRefused(2);
        assertThat(ran.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("now.yaml:2:") && line.contains("answers.wind: `99`"))
                .anyMatch(line -> line.contains("before.yaml:2:") && line.contains("answers.wnd: `wnd` is not"))
                .anyMatch(line ->
                        line.contains("before.yaml:3:") && line.contains("passengers[0].answers.passenger-age"));
    }

    @Test
    void a_former_assessment_must_say_its_own_day() throws IOException {
        Ran ran = recommend(NOW, "answers: {wind: 2}\n");
        ran.assertRefused(2);
        assertThat(ran.err())
                .contains("before.yaml:1:1: `asOf` is missing: a former assessment is read as of its own day");
    }

    @Test
    void a_former_assessment_is_not_later_than_the_present_one() throws IOException {
        Ran ran = recommend(BEFORE, NOW);
        ran.assertRefused(2);
        assertThat(ran.err())
                .contains("before.yaml:1:7: asOf: `2026-06-14` is later than the day of the present assessment,"
                        + " 2026-06-13. Maybe the two have changed places.");
    }

    @Test
    void a_former_file_that_is_not_there_is_told() throws IOException {
        Ran ran = Ran.of("recommend", file("now.yaml", NOW), "--since", "nowhere.yaml");
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`nowhere.yaml` is not a file");
    }
}
