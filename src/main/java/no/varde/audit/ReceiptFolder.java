package no.varde.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.certificate.Certificate;
import no.varde.receipt.Envelope;
import no.varde.signing.VerifyingKey;

/**
 * The receipts among some files, each once however many copies there are. Where files say different things under one id, nobody
 * can tell which of them was handed out, so none of them counts. For one thread.
 */
public final class ReceiptFolder {

    private final List<VerifyingKey> keys;
    private final Map<String, Certificate> receipts = new LinkedHashMap<>();
    private final Map<String, Integer> files = new HashMap<>();
    private final Set<String> disputed = new HashSet<>();
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
            Certificate known = receipts.putIfAbsent(receipt.id(), receipt); // a copy of a receipt is none of its own
            files.merge(receipt.id(), 1, Integer::sum);
            if (known != null && !known.equals(receipt)) {
                disputed.add(receipt.id());
            }
        }
    }

    /** Notes a file that cannot be read. */
    public void passOver() {
        unread++;
    }

    public List<Certificate> receipts() {
        return receipts.values().stream()
                .filter(receipt -> !disputed.contains(receipt.id()))
                .toList();
    }

    /** Returns how many files were no receipt that counts. */
    public int unread() {
        return unread
                + disputed.stream().mapToInt(id -> files.getOrDefault(id, 0)).sum();
    }
}
