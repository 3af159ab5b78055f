package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files of a clause are written, or none. */
class RenameTest {

    private final Path folder;

    RenameTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return written;
    }

    private void boat() throws IOException {
        for (var file : PlantedBook.boat().files().byName().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private Ran rename(String... more) {
        String[] first = {"rename", "engine-failing=YES", "motoren stanser", "the engine stops", "motorn stannar"};
        return Ran.of(Stream.concat(
                        Stream.of(first),
                        Stream.concat(
                                Stream.of("--book", folder.toString(), "--cases", folder.toString()), Stream.of(more)))
                .toArray(String[]::new));
    }

    @Test
    void a_trial_says_what_would_change_and_writes_nothing() throws IOException {
        boat();
        Map<String, String> before = written();
        Ran ran = rename("--dry-run");
        ran.assertSucceeded();
        assertThat(ran.out()).contains("signal-and-home.dslr", "questions.yaml", "would change");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void what_is_proved_is_written() throws IOException {
        boat();
        rename().assertSucceeded();
        assertThat(written().get("measures/signal-and-home.dslr")).contains("  motoren stanser\n");
        assertThat(written().get("vocabulary/questions.yaml"))
                .contains("YES: {nb: motoren stanser, en: the engine stops");
    }

    @Test
    void where_one_file_cannot_be_written_all_are_as_they_were() throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "old");
        Path missing = folder.resolve("b");
        Map<Path, byte[]> files = new TreeMap<>(Map.of(first, new byte[] {1}, missing, new byte[] {1}));
        assertThatThrownBy(() -> new AllOrNothing(files).write()).isInstanceOf(IOException.class);
        assertThat(written()).isEqualTo(Map.of("a", "old"));
    }
}
