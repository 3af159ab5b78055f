package no.varde.report;

import no.varde.report.result.Receipt;
import no.varde.report.result.Receipt.Envelope;
import tools.jackson.databind.json.JsonMapper;

/** A receipt as the value that JSON is written of. */
public final class ReceiptJson {

    private static final JsonMapper READER = new JsonMapper();

    private ReceiptJson() {}

    /**
     * Returns a receipt as a result tells it.
     *
     * @param digits those that are printed
     * @param envelope the file of the receipt
     */
    public static Receipt of(String id, String digits, byte[] envelope) {
        return new Receipt(id, digits, READER.readValue(envelope, Envelope.class));
    }
}
