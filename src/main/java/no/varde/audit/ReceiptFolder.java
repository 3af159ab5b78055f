package no.varde.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.certificate.Certificate;
import no.varde.receipt.Envelope;
import no.varde.signing.VerifyingKey;

/**
 * The receipts among some files, each once however many copies there are. Where files say different things under one id, nobody
 * can tell which of them was handed out, so none of them counts. For one thread.
 */
public final class ReceiptFolder {

    private final List<VerifyingKey> keys;
    private final Map<String, List<Certificate>> byId = new LinkedHashMap<>(); // what each file says
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
            byId.computeIfAbsent(receipt.id(), id -> new ArrayList<>()).add(receipt);
        }
    }

    /** Notes a file that cannot be read. */
    public void passOver() {
        unread++;
    }

    public List<Certificate> receipts() {
        return byId.values().stream()
                .filter(ReceiptFolder::agree)
                .map(files -> files.get(0)) // a copy of a receipt is none of its own
                .toList();
    }

    /** Returns how many files were no receipt that counts. */
    public int unread() {
        return unread
                + byId.values().stream()
                        .filter(files -> !agree(files))
                        .mapToInt(List::size)
                        .sum();
    }

    private static boolean agree(List<Certificate> files) {
        return files.stream().allMatch(files.get(0)::equals);
    }
}
