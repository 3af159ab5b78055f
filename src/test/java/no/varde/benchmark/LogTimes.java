package no.varde.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.audit.LargeLog;
import no.varde.audit.Log;
import no.varde.audit.LogCheck;
import no.varde.audit.LogReader;
import no.varde.audit.LogRefused;
import no.varde.receipt.LedgerClosed;
import no.varde.signing.SigningKey;
import org.springframework.util.FileSystemUtils;

/**
 * How long a log takes: to note an entry, by 1, 8 and 32 at once; to verify a hundred thousand; to prove one of a million. Its
 * folder lies where {@code -Djava.io.tmpdir} says, which must be a disk to tell anything of disks.
 */
public final class LogTimes {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int VERIFIED = 100_000;
    private static final int LARGE = 1_000_000;
    private static final int PROOFS = 2_000;
    private static final int SECONDS = 5;
    private static final double MILLION = 1e6;

    private LogTimes() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("varde-log");
        try {
            SigningKey key = SigningKey.make(folder.resolve("key.pem"));
            verify(folder.resolve("verified"), key);
            prove(folder.resolve("large"), key);
            for (int threads : List.of(1, 8, 32)) {
                append(folder.resolve("appended-" + threads), threads, key);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void verify(Path log, SigningKey key) throws IOException {
        LargeLog.write(log, VERIFIED, key);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (!LogCheck.of(log, List.of(key.verifying()), log.resolve("checkpoint"))
                    .holds()) {
                throw new IllegalStateException("it does not hold");
            }
            System.out.printf("%d entries verified in %.0f ms%n", VERIFIED, millis(System.nanoTime() - start));
        }
    }

    private static void prove(Path log, SigningKey key) throws IOException {
        LargeLog.write(log, LARGE, key);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < PROOFS; i++) {
                int index = random.nextInt(LARGE);
                var entry = LargeLog.entry(index);
                long start = System.nanoTime();
                if (!LogReader.of(log).orElseThrow().proves(entry, index)) {
                    throw new IllegalStateException("not proved");
                }
                nanos.add(System.nanoTime() - start);
            }
            tell("proved and checked in " + LARGE, nanos);
            long start = System.nanoTime();
            LogReader.of(log).orElseThrow().index(LargeLog.entry(LARGE - 1));
            System.out.printf("the last of %d entries found in %.0f ms%n", LARGE, millis(System.nanoTime() - start));
        }
    }

    private static void append(Path folder, int threads, SigningKey key) throws LogRefused, InterruptedException {
        try (Log log = Log.open(folder, key)) {
            ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
            AtomicInteger number = new AtomicInteger();
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            Thread[] all = new Thread[threads];
            Arrays.setAll(all, i -> new Thread(() -> append(log, number, end, nanos)));
            for (Thread thread : all) {
                thread.start();
            }
            for (Thread thread : all) {
                thread.join();
            }
            System.out.printf("%d at once: %d entries a second%n", threads, nanos.size() / SECONDS);
            tell("noted by " + threads + " at once", new ArrayList<>(nanos));
        }
    }

    private static void append(Log log, AtomicInteger number, long end, ConcurrentLinkedQueue<Long> nanos) {
        try {
            while (System.nanoTime() < end) {
                var entry = LargeLog.entry(number.getAndIncrement());
                long start = System.nanoTime();
                log.append(entry);
                nanos.add(System.nanoTime() - start);
            }
        } catch (LedgerClosed e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(String what, List<Long> nanos) {
        nanos.sort(null);
        System.out.printf(
                "%s: median %.3f ms, p99 %.3f ms, most %.3f ms%n",
                what,
                millis(nanos.get(nanos.size() / 2)),
                millis(nanos.get(nanos.size() * 99 / 100)),
                millis(nanos.get(nanos.size() - 1)));
    }

    private static double millis(long nanos) {
        return nanos / MILLION;
    }
}
