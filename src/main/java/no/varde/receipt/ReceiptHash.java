package no.varde.receipt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;

/** By what a receipt is known where it does not lie itself. */
public final class ReceiptHash {

    private static final int SHOWN = 12;

    private ReceiptHash() {}

    /** Returns the first twelve digits of the SHA-256 of what is signed, as they are printed on what is said beside the receipt. */
    public static String brief(Certificate certificate) {
        return HexFormat.of()
                .formatHex(sha256().digest(CertificateJson.bytes(certificate)))
                .substring(0, SHOWN);
    }

    /**
     * Returns the SHA-256, in hex, by which a log knows a receipt: of its salt and of what is signed, so that nobody who does not
     * hold the receipt can guess what it was made of.
     */
    public static String inLog(Certificate certificate) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(certificate.salt()));
        return HexFormat.of().formatHex(digest.digest(CertificateJson.bytes(certificate)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
