package no.varde.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.varde.Python;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** The second checker of logs, in Python. */
final class PythonLog {

    private static final String CHECKER = "src/docs/checker/log.py";

    private PythonLog() {}

    /** Returns all the lines that it says of a log. */
    static List<String> said(Path log, List<String> options) throws Exception {
        Path out = Files.createTempFile("said", null);
        List<String> command = Python.command(CHECKER, log);
        command.addAll(options);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(out);
        Files.delete(out);
        return lines;
    }

    /**
     * Returns the codes of all that it finds.
     *
     * @param key null where those are taken that lie in the log
     */
    static Set<String> check(Path log, @Nullable VerifyingKey key, @Nullable Path since) throws Exception {
        Path file = Files.createTempFile("key", null);
        Path out = Files.createTempFile("said", null);
        List<String> command = Python.command(CHECKER, log);
        if (key != null) {
            command.addAll(List.of("--key", Files.write(file, key.raw()).toString()));
        }
        if (since != null) {
            command.addAll(List.of("--since", since.toString()));
        }
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(out);
        Files.delete(file);
        Files.delete(out);
        Set<String> codes = new TreeSet<>();
        for (String line :
                lines.stream().filter(one -> !one.startsWith("warning: ")).toList()) {
            String said = line.replaceFirst("^[a-z, ]+: ", "");
            if (!said.equals("ok")) {
                codes.addAll(List.of(said.split(" ")));
            }
        }
        assertThat(lines).as("what it says").isNotEmpty();
        assertThat(exit).as(String.join("\n", lines)).isEqualTo(codes.isEmpty() ? 0 : 1);
        return codes;
    }
}
