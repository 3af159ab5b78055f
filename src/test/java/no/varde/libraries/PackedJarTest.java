package no.varde.libraries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as it is handed on, without all that only tests have beside it; each case in programs of its own, at one time. */
@Execution(ExecutionMode.CONCURRENT)
class PackedJarTest {

    @TempDir
    static Path unpacked;

    @BeforeAll
    static void unpack() throws Exception {
        assertThat(java(
                        "-Djarmode=tools",
                        "-jar",
                        PackedJar.FILE.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        unpacked.toString()))
                .isEmpty();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"commands", "service"})
    void it_lacks_nothing_of_what_is_done_at_each_start(String what) throws Exception {
        java("-cp", unpacked.resolve("varde.jar").toString(), "no.varde.Rehearsal", what);
    }

    @Test
    void the_gate_lets_the_book_through_against_itself(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("report");
        assertThat(java("-jar", PackedJar.FILE.toString(), "gate", "rules", "rules", "--out", report.toString()))
                .contains("Slippes gjennom. Bøkene sier det samme.");
        assertThat(report.resolve("gate.nb.html")).isNotEmptyFile();
    }

    @Test
    void no_compiler_of_rules_is_in_it() {
        assertThat(PackedJar.libraries())
                .isNotEmpty()
                .noneMatch(name -> name.matches("(ecj|antlr|drools-(drl|ecj|mvel|engine)|mvel).*"));
    }
}
