package no.varde.receipt;

import java.util.List;
import java.util.Map;
import no.varde.certificate.Differing;
import no.varde.receipt.Replay.Result;
import org.jspecify.annotations.Nullable;

/**
 * What came of replaying receipts, as the value that JSON is written of.
 *
 * @param receipts how many there were
 * @param results how many of them had each result
 * @param told those that were named, and those that are not the same
 */
public record ReplayJson(int receipts, Map<Result, Integer> results, List<Replayed> told) {

    public ReplayJson {
        results = Map.copyOf(results);
        told = List.copyOf(told);
    }

    /**
     * A receipt.
     *
     * @param file as it was named
     * @param path where the receipt and today first differ; null unless they do
     * @param receipt what it says there
     * @param today what comes of it today
     */
    public record Replayed(
            String file,
            Result result,
            String said,
            @Nullable String path,
            @Nullable String receipt,
            @Nullable String today) {

        /** Returns what came of a receipt. */
        public static Replayed of(String file, Replay replay, String language) {
            Differing differing = replay.differing();
            return differing == null
                    ? new Replayed(file, replay.result(), replay.in(language), null, null, null)
                    : new Replayed(
                            file,
                            replay.result(),
                            replay.in(language),
                            differing.path(),
                            differing.one(),
                            differing.other());
        }
    }
}
