package no.varde.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Kills a program that writes to a log, in the midst of it. */
final class Killed {

    private Killed() {}

    /**
     * Lets a program of its own hand out receipts, and kills it.
     *
     * @param most after how many receipts
     * @return what it handed out until then
     */
    static List<String> after(int most, Path log, Path key) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLog.class.getName(),
                        log.toString(),
                        key.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> handedOut = new ArrayList<>();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null) {
                handedOut.add(line);
                if (handedOut.size() == most) {
                    process.toHandle().destroyForcibly(); // what it said before can still be read
                }
                line = said.readLine();
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        if (!handedOut.isEmpty() && handedOut.get(handedOut.size() - 1).length() < 84) {
            handedOut.remove(handedOut.size() - 1); // the line that it was at
        }
        return handedOut;
    }
}
