package no.varde.receipt;

import java.util.List;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.EnvelopeJson;
import no.varde.certificate.EnvelopeJson.Signed;
import no.varde.certificate.EnvelopeJson.Taken;
import no.varde.certificate.Read;
import no.varde.certificate.Refusal;
import no.varde.certificate.Refusal.Kind;
import no.varde.document.Message;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** A receipt as it is handed out: the bytes of a certificate, signed (DSSE with Ed25519). */
public final class Envelope {

    private final byte[] payload;
    private final byte[] bytes;

    private Envelope(byte[] payload, byte[] bytes) {
        this.payload = payload;
        this.bytes = bytes;
    }

    /**
     * Signs a certificate.
     *
     * @param payload its canonical bytes
     */
    public static Envelope of(byte[] payload, SigningKey key) {
        byte[] signature = key.sign(EnvelopeJson.signable(payload));
        return new Envelope(
                payload.clone(), EnvelopeJson.bytes(payload, key.verifying().id(), signature));
    }

    /** Returns the envelope, in the one form that it has. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns what is signed: the canonical bytes of the certificate. */
    public byte[] payload() {
        return payload.clone();
    }

    /**
     * What was opened, or why it is refused.
     *
     * @param certificate null only where a refusal says why
     * @param keyId the hash of the key that signed it, as the envelope says; null where nobody signed, or the envelope is refused
     * @param isHeld whether the signature was tried and holds; never where no key was given
     */
    public record Opened(
            @Nullable Certificate certificate, @Nullable String keyId, boolean isHeld, List<Refusal> refusals) {
        public Opened {
            refusals = List.copyOf(refusals);
        }

        private static Opened refused(@Nullable String keyId, Kind kind, Message why) {
            return new Opened(null, keyId, false, List.of(new Refusal(kind, "", why)));
        }
    }

    /**
     * Opens an envelope. The first thing that is wrong ends it: what is not signed by the right key is not looked into. A bare
     * certificate, which nobody signed, is opened where no key is given.
     *
     * @param bytes any at all
     * @param keys of which one must have signed it; none where that is not tried
     */
    public static Opened open(byte[] bytes, List<VerifyingKey> keys) {
        Taken taken = EnvelopeJson.read(bytes);
        Signed signed = taken.signed();
        if (signed == null) {
            return new Opened(null, null, false, taken.refusals());
        }
        if (keys.isEmpty()) {
            return read(signed, false);
        }
        String keyId = signed.keyId();
        if (keyId == null) {
            return Opened.refused(null, Kind.SIGNATURE, VerifyCode.NOT_SIGNED.of());
        }
        return keys.stream()
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .map(key -> held(signed, key))
                .orElseGet(() -> Opened.refused(keyId, Kind.KEY, VerifyCode.OTHER_KEY.of(keyId)));
    }

    private static Opened held(Signed signed, VerifyingKey key) {
        return key.verifies(EnvelopeJson.signable(signed.payload()), signed.signature())
                ? read(signed, true)
                : Opened.refused(signed.keyId(), Kind.SIGNATURE, VerifyCode.OTHER_SIGNATURE.of(key.id()));
    }

    private static Opened read(Signed signed, boolean isHeld) {
        Read read = CertificateJson.read(signed.payload());
        return new Opened(read.certificate(), signed.keyId(), isHeld, read.refusals());
    }
}
