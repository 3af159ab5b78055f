package no.varde.audit;

import java.nio.file.Path;
import no.varde.receipt.Entry;
import no.varde.signing.SigningKey;

/** A log of any number of receipts, for those who measure. */
public final class LargeLog {

    private LargeLog() {}

    /** Writes a log whose entries are those of {@link #entry} from 0 on. */
    public static void write(Path folder, int size, SigningKey key) {
        Logs.write(folder, "varde-log/measured", Logs.receipts(0, size), key);
    }

    public static Entry entry(int index) {
        return Logs.receipt(index);
    }
}
