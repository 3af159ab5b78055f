package no.varde.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is said of the settings in {@code src/docs} is what the program reads. */
class DocumentedSettingsTest {

    @Test
    void every_setting_stands_with_what_it_may_be_and_what_it_is_without_being_set() throws IOException {
        List<List<String>> rows = rows();
        assertThat(rows)
                .extracting(cells -> cells.get(0))
                .containsExactlyElementsOf(Stream.of(Setting.values())
                        .map(setting -> "`" + setting.id() + "`")
                        .toList());
        for (Setting setting : Setting.values()) {
            List<String> cells = rows.get(setting.ordinal());
            assertThat(cells.get(2)).isEqualTo(setting.allowed().toString());
            String value = valueInFile(setting.id());
            if (value != null) {
                assertThat(cells.get(3)).as(setting.id()).isEqualTo("`" + value + "`");
            }
        }
    }

    private static List<List<String>> rows() throws IOException {
        String running = Files.readString(Path.of("src/docs/running.md"), UTF_8);
        return running.substring(running.indexOf("\n## Settings\n"), running.indexOf("\n## How it is\n"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static @Nullable String valueInFile(String name) throws IOException {
        String file = Files.readString(Path.of("src/main/resources/application.yaml"), UTF_8);
        Object value = new Load(LoadSettings.builder().build()).loadFromString(file);
        for (String key : name.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value == null ? null : value.toString();
    }
}
