package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Python that the second checkers are run in. Where it stands is asked once: what is called {@code python3} is on some
 * machines a script that looks for it at each call, for longer than the checkers take.
 */
public final class Python {

    private static final Optional<String> PROGRAM = program();

    private Python() {}

    private static Optional<String> program() {
        try {
            Process process = new ProcessBuilder("python3", "-c", "import sys; print(sys.executable)").start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says whether python3 is found. */
    public static boolean isThere() {
        return PROGRAM.isPresent();
    }

    /** Returns the command that runs a program, to which more arguments can be added. */
    public static List<String> command(Object... programAndArguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAM.orElseThrow()));
        for (Object each : programAndArguments) {
            command.add(each.toString());
        }
        return command;
    }
}
