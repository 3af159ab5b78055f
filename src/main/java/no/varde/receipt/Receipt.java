package no.varde.receipt;

import no.varde.rulebook.Fingerprint;

/** A receipt that can be handed out: signed, and whole in itself. */
public final class Receipt {

    private final String id;
    private final byte[] envelope;
    private final String digest;

    /**
     * Makes a receipt.
     *
     * @param digest the SHA-256 of what was signed, in hex
     */
    Receipt(String id, byte[] envelope, String digest) {
        this.id = id;
        this.envelope = envelope;
        this.digest = digest;
    }

    /** Returns the 32 hexadecimal digits by which it calls itself. */
    public String id() {
        return id;
    }

    /** Returns the file: the signed envelope, as JSON in its one form. */
    public byte[] envelope() {
        return envelope.clone();
    }

    /** Returns what is printed on what the receipt is of: the first twelve digits of the SHA-256 of what was signed. */
    public String digits() {
        return Fingerprint.brief(digest);
    }
}
