package no.varde.report.result;

import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * A receipt of the result, by which others can check later what was said, by which book, and that nothing was altered.
 *
 * @param id by which the receipt calls itself
 * @param digits the first twelve digits of the SHA-256 of what was signed, to be printed on what the receipt is of
 * @param envelope the receipt itself: as it stands here, in one line and with nothing behind it, it is the file that is checked
 */
@Shape
public record Receipt(
        @Pattern(regexp = "^[0-9a-f]{32}$") String id,
        @Pattern(regexp = "^[0-9a-f]{12}$") String digits,
        Envelope envelope) {

    /**
     * A signed receipt, as DSSE has it.
     *
     * @param payload what was signed, in base64
     * @param payloadType what it is
     * @param signatures one
     */
    @Shape
    public record Envelope(String payload, String payloadType, List<Signature> signatures) {
        public Envelope {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * A signature of Ed25519.
     *
     * @param keyid the SHA-256 of the public key, in hex
     * @param sig the signature, in base64
     */
    @Shape
    public record Signature(String keyid, String sig) {}
}
