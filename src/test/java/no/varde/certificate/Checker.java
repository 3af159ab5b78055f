package no.varde.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.varde.Python;

/** The second checker, where it is run by tests. */
public final class Checker {

    static final Path PROGRAM = Path.of("src/docs/checker/check.py");

    private Checker() {}

    /** What the checker said, and how it ended. */
    public record Checked(List<String> lines, int exit) {}

    /**
     * Checks receipts of the book of the project.
     *
     * @param folder where files can be laid
     * @param receipts one on each line
     */
    public static Checked check(Path folder, byte[] receipts, String... options)
            throws IOException, InterruptedException {
        Path book = Files.write(folder.resolve("book.txt"), Made.PLAIN.bytes());
        Path file = Files.write(folder.resolve("receipts.jsonl"), receipts);
        List<String> command = Python.command(PROGRAM, book, file);
        command.addAll(List.of(options));
        return run(folder, command);
    }

    static Checked run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int exit = process.waitFor();
        return new Checked(Files.readAllLines(out), exit);
    }
}
