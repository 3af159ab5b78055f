package no.varde.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Made;
import no.varde.receipt.DayBook;
import no.varde.receipt.DayBooks;
import no.varde.receipt.Envelope;
import no.varde.receipt.Replay;
import no.varde.receipt.Replayer;
import no.varde.receipt.Verifier;
import no.varde.signing.SigningKey;

/**
 * Measures how many receipts of the situations one thread signs, verifies and replays in a second of its CPU time; the median of
 * rounds in which they take turns.
 */
final class ReceiptTimes {

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int WARM_UP = Integer.getInteger("warmUp", 4);
    private static final int TIMES = Integer.getInteger("times", 10);

    private ReceiptTimes() {}

    public static void main(String[] arguments) throws IOException {
        SigningKey key = SigningKey.make(Files.createTempDirectory("receipts").resolve("key.pem"));
        DayBook book = new DayBook(TheBook.BOOK, () -> TheBook.DECIDER);
        DayBooks books = content -> book;
        Verifier verifier = new Verifier(books, List.of(key.verifying()));
        Replayer replayer = new Replayer(books);
        Map<byte[], Assessment> assessments = new IdentityHashMap<>();
        Map<String, Function<byte[], Object>> work = new LinkedHashMap<>();
        work.put("decide", receipt -> TheBook.DECIDER.decide(Objects.requireNonNull(assessments.get(receipt))));
        work.put("sign", receipt -> key.sign(receipt));
        work.put("verify", receipt -> held(verifier.of(receipt).holds()));
        work.put("replay", receipt -> held(replayer.of(receipt).result() == Replay.Result.SAME));
        List<byte[]> receipts = new ArrayList<>();
        for (Path file : TheBook.situations()) {
            receipts.add(Envelope.of(CertificateJson.bytes(Made.of(file)), key).bytes());
            assessments.put(receipts.get(receipts.size() - 1), TheBook.assessment(file));
        }
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var one : work.entrySet()) {
                double micros = micros(one.getValue(), receipts);
                if (round >= WARM_UP) {
                    times.computeIfAbsent(one.getKey(), name -> new ArrayList<>())
                            .add(micros);
                }
            }
        }
        times.forEach((what, all) -> {
            double median = all.stream().sorted().toList().get(ROUNDS / 2);
            System.out.printf("%8.0f us, %7.0f a second: %s%n", median, 1e6 / median, what);
        });
    }

    private static Object held(boolean holds) {
        if (!holds) {
            throw new AssertionError("a receipt that is right is refused");
        }
        return true;
    }

    private static double micros(Function<byte[], Object> work, List<byte[]> receipts) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
            receipts.forEach(work::apply);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / TIMES / receipts.size();
    }
}
