package no.varde.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.varde.receipt.LedgerClosed;
import no.varde.signing.SigningKey;

/** Which receipts are not to be destroyed for now. Whoever keeps receipts reads that in the log; Varde keeps none. */
public final class Holds {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Holds() {}

    /** What becomes of a receipt. */
    public enum Change {
        /** It is not to be destroyed for now. */
        HOLD(LogLine.HOLD),
        /** It may be destroyed again. */
        RELEASE(LogLine.RELEASE);

        private final String kind;

        Change(String kind) {
            this.kind = kind;
        }
    }

    /**
     * Notes in a log what becomes of a receipt.
     *
     * @param receipt its hash, as it stands in the log
     * @param code why, as a word that tells of nobody
     * @throws LogRefused where the log has no such receipt, the receipt is held already or not at all, or the log takes no entry
     */
    public static void note(Path folder, Change change, String receipt, String code, SigningKey key) throws LogRefused {
        if (!HASH.matcher(receipt).matches()) {
            throw new LogRefused(AuditCode.HOLD_NO_HASH.of(receipt));
        }
        if (!LogLine.CODE.matcher(code).matches()) {
            throw new LogRefused(AuditCode.HOLD_NO_CODE.of(code));
        }
        try (Log log = Log.open(folder, key)) {
            check(folder, change, receipt);
            log.append(LogLine.of(change.kind, receipt, code));
        } catch (LedgerClosed e) {
            throw new LogRefused(e.why(), e);
        } catch (IOException e) {
            throw new LogRefused(AuditCode.LOG_UNREADABLE.of(folder), e);
        }
    }

    /** What an earlier run noted is in the tree once the log is opened. */
    private static void check(Path folder, Change change, String receipt) throws LogRefused, IOException {
        boolean isThere = false;
        boolean isHeld = false;
        LogFiles files = new LogFiles(folder);
        long size = Checkpoint.read(files.checkpoint()).map(Checkpoint::size).orElse(0L);
        for (long bundle = 0; bundle * TilePaths.WIDTH < size; bundle++) {
            for (byte[] entry : files.entries(bundle, LogFiles.width(size, bundle))) {
                LogLine line = LogLine.of(entry)
                        .filter(one -> one.subject().equals(receipt))
                        .orElse(null);
                if (line != null) {
                    isThere |= line.kind().equals(LogLine.RECEIPT);
                    isHeld = line.kind().equals(LogLine.HOLD)
                            || isHeld && !line.kind().equals(LogLine.RELEASE);
                }
            }
        }
        if (!isThere) {
            throw new LogRefused(AuditCode.HOLD_NOT_THERE.of(receipt));
        }
        if (isHeld == (change == Change.HOLD)) {
            throw new LogRefused(isHeld ? AuditCode.HOLD_ALREADY.of(receipt) : AuditCode.HOLD_NOT_HELD.of(receipt));
        }
    }
}
