package no.varde.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever holds a receipt finds it in the log, though the program was killed the moment after, again and again ({@code -Dkills=50}). */
class LogKillTest {

    private static final int KILLS = Integer.getInteger("kills", 5);

    @Test
    void every_receipt_that_was_handed_out_is_in_the_log(@TempDir Path temporary) throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path file = temporary.resolve("key.pem");
        SigningKey key = SigningKey.make(file);
        Path folder = temporary.resolve("log");
        List<String> handedOut = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int before = handedOut.size();
            handedOut.addAll(Killed.after(1 + random.nextInt(2000), folder, file));
            assertThat(handedOut).as("handed out before kill %d", kill).hasSizeGreaterThan(before);
        }
        Log.open(folder, key).close();
        List<String> noted = Logs.lines(folder).stream()
                .filter(line -> line.contains("receipt"))
                .toList();
        Set<String> once = new HashSet<>(noted);
        assertThat(handedOut.stream().filter(receipt -> !once.contains(receipt)))
                .isEmpty();
        assertThat(once).as("each is noted once").hasSameSizeAs(noted);
        assertThat(LogCheck.of(folder, List.of(key.verifying()), null).findings())
                .isEmpty();
        System.out.println(handedOut.size() + " receipts were handed out before " + KILLS + " kills");
    }
}
