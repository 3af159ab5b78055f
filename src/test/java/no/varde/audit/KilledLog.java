package no.varde.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import no.varde.disk.Disk;
import no.varde.receipt.Entry;
import no.varde.receipt.LedgerClosed;
import no.varde.signing.SigningKey;

/** A program that notes as much as it can, and says what it handed out once that is noted, until it is killed. */
final class KilledLog {

    private static final int THREADS = 8;

    private KilledLog() {}

    /** @param arguments the folder of the log, and the file of its key */
    public static void main(String[] arguments) throws LogRefused {
        SigningKey key = SigningKey.read(Path.of(arguments[1]));
        Log log = Log.open(Path.of(arguments[0]), key, Duration.ofMillis(20), new Disk());
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> handOut(log)).start();
        }
    }

    private static void handOut(Log log) {
        try {
            while (true) {
                Entry entry = new Entry(
                        "varde-log/1 receipt " + (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
                log.append(entry);
                say(entry.line());
            }
        } catch (LedgerClosed | IOException e) {
            System.exit(1);
        }
    }

    private static synchronized void say(String line) throws IOException {
        System.out.write((line + "\n").getBytes());
        System.out.flush();
    }
}
