package no.varde.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.regex.Pattern;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.rulebook.Fingerprint;

/**
 * What is written down in a {@link Ledger}: a line that anybody can read, and that tells nothing of anybody.
 *
 * @param line without a line break
 */
public record Entry(String line) {

    private static final String FORM = "varde-log/1 ";
    private static final Pattern LINE = Pattern.compile("[!-~]+(?: [!-~]+)*");
    private static final int LONGEST = 1000;

    public Entry {
        if (line.length() > LONGEST || !LINE.matcher(line).matches()) {
            throw new IllegalArgumentException("no line of a log");
        }
    }

    /** Returns what is written down of a receipt. */
    public static Entry of(Certificate certificate) {
        return receipt(certificate.salt(), CertificateJson.bytes(certificate));
    }

    /**
     * Returns what is written down of a receipt: the SHA-256 of its salt and its bytes, from which nobody can guess who it is of.
     *
     * @param salt in hexadecimal digits
     * @param payload the bytes that were signed
     */
    static Entry receipt(String salt, byte[] payload) {
        return new Entry(FORM + "receipt " + Fingerprint.of(HexFormat.of().parseHex(salt), payload));
    }

    /** Returns that a book is served from now on. */
    public static Entry book(String content, String version) {
        return new Entry(FORM + "book " + content + " " + version);
    }

    /** Returns that receipts are signed with a key from now on. */
    public static Entry key(String id) {
        return new Entry(FORM + "key " + id);
    }

    public byte[] bytes() {
        return line.getBytes(UTF_8);
    }
}
