package no.varde.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.certificate.Certificate;
import no.varde.receipt.Envelope;
import no.varde.signing.VerifyingKey;

/** The receipts among some files, each once however many copies there are. For one thread. */
public final class ReceiptFolder {

    private final List<VerifyingKey> keys;
    private final Map<String, Certificate> receipts = new LinkedHashMap<>();
    private int unread;

    /** @param keys of which one must have signed a receipt that counts; where there are none, all count */
    public ReceiptFolder(List<VerifyingKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Takes the content of a file, whatever it is. */
    public void take(byte[] file) {
        Envelope.Opened opened = Envelope.open(file, keys);
        Certificate receipt = opened.certificate();
        if (receipt == null || !opened.refusals().isEmpty()) {
            unread++;
        } else {
            receipts.put(receipt.id(), receipt); // a copy of a receipt is none of its own
        }
    }

    /** Notes a file that cannot be read. */
    public void passOver() {
        unread++;
    }

    public List<Certificate> receipts() {
        return List.copyOf(receipts.values());
    }

    /** Returns how many files were no receipt that counts. */
    public int unread() {
        return unread;
    }
}
