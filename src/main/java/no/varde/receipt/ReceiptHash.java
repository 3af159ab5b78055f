package no.varde.receipt;

import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;

/** By what a receipt is known where it does not lie itself. */
public final class ReceiptHash {

    private static final int SHOWN = 12;

    private ReceiptHash() {}

    /** Returns the first twelve digits of the SHA-256 of what is signed, as they are printed on what is said beside the receipt. */
    public static String brief(Certificate certificate) {
        return Sha256.of(CertificateJson.bytes(certificate)).substring(0, SHOWN);
    }
}
