package no.varde.receipt;

import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.rulebook.Fingerprint;

/** By what a receipt is known where it does not lie itself. */
public final class ReceiptHash {

    private ReceiptHash() {}

    /** Returns the first twelve digits of the SHA-256 of what is signed, as they are printed on what is said beside the receipt. */
    public static String brief(Certificate certificate) {
        return Fingerprint.brief(Fingerprint.of(CertificateJson.bytes(certificate)));
    }
}
