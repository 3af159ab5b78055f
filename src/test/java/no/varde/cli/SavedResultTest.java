package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has a saved result has the answers that it is of, and runs them again. */
class SavedResultTest {

    private static final String V06 = "fixtures/situations/V06-sett-utenfor-senteret.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Path saved(String name, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"recommend", V06, "--format", "json"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Ran ran = Ran.of(arguments);
        ran.assertSucceeded();
        return Files.writeString(folder.resolve(name), ran.out(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "texts"})
    void a_saved_result_is_recommended_on_as_the_answers_were(String expand) throws IOException {
        String result = saved(expand + ".json", "--expand", expand).toString();
        assertThat(Ran.of("recommend", result, "--lang", "en").out())
                .isEqualTo(Ran.of("recommend", V06, "--lang", "en").out());
        assertThat(Ran.of("recommend", V06, "--since", result).out()).contains("22. november 2026");
    }

    @Test
    void a_result_of_before_is_refused_as_what_it_is() throws IOException {
        Path file = Files.writeString(
                folder.resolve("before.json"),
                "{\"rulebook\": {}, \"asOf\": \"2026-11-22\", \"persons\": [], \"clarify\": []}",
                UTF_8);
        Ran ran = Ran.of("recommend", file.toString());
        assertThat(ran.err())
                .contains("this is a result that does not say all that was answered")
                .doesNotContain("rulebook");
    }

    @Test
    void the_command_says_reasons_once_or_as_trees() throws IOException {
        JsonNode once = json(saved("once.json"));
        assertThat(once.at("/persons/0/levelReasons/0").isString()).isTrue();
        assertThat(once.has("reasons")).isTrue();
        JsonNode trees = json(saved("tree.json", "--expand", "tree"));
        assertThat(trees.at("/persons/0/levelReasons/0/sentences").isArray()).isTrue();
        assertThat(trees.has("reasons")).isFalse();
        assertThat(Ran.of("recommend", V06, "--expand", "trees").err()).contains("`trees`");
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file, UTF_8));
    }
}
