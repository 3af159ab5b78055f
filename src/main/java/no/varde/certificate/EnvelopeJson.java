package no.varde.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.varde.certificate.Refusal.Kind;
import no.varde.certificate.StrictJson.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a receipt as bytes, and back: DSSE with one signature, in the one form of JSON. What was signed is taken out
 * and not looked at; whether the signature holds, says whoever has a key.
 */
public final class EnvelopeJson {

    /** What every envelope says of the bytes in it. */
    public static final String TYPE = "application/vnd.varde.receipt+json;version=1";

    /** More than the largest receipt takes in base64. */
    public static final int MOST_BYTES = 2 << 20;

    private static final String PAYLOAD = "payload";
    private static final String PAYLOAD_TYPE = "payloadType";
    private static final String SIGNATURES = "signatures";
    private static final String KEY_ID = "keyid";
    private static final String SIGNATURE = "sig";

    /** No value needs an escape, and the keys stand in order. */
    private static final String FORM = "{\"%s\":\"%s\",\"%s\":\"%s\",\"%s\":[{\"%s\":\"%s\",\"%s\":\"%s\"}]}";

    private EnvelopeJson() {}

    /**
     * What lies in an envelope.
     *
     * @param payload what was signed
     * @param keyId the hash of the key that signed it, as the envelope says; null where nobody signed, and the payload lies bare
     * @param signature as it stands there; empty where nobody signed
     */
    public record Signed(byte[] payload, @Nullable String keyId, byte[] signature) {}

    /**
     * What was taken out of an envelope, or why it is refused.
     *
     * @param signed null only where a refusal says why
     */
    public record Taken(@Nullable Signed signed, List<Refusal> refusals) {
        public Taken {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Returns the one form of an envelope.
     *
     * @param keyId 64 hexadecimal digits
     */
    public static byte[] bytes(byte[] payload, String keyId, byte[] signature) {
        return FORM.formatted(
                        PAYLOAD,
                        base64(payload),
                        PAYLOAD_TYPE,
                        TYPE,
                        SIGNATURES,
                        KEY_ID,
                        keyId,
                        SIGNATURE,
                        base64(signature))
                .getBytes(US_ASCII);
    }

    /** Returns what is signed, in the encoding of DSSE before its signature, which no other thing that is signed has. */
    public static byte[] signable(byte[] payload) {
        byte[] head = ("DSSEv1 " + TYPE.length() + " " + TYPE + " " + payload.length + " ").getBytes(US_ASCII);
        byte[] whole = Arrays.copyOf(head, head.length + payload.length);
        System.arraycopy(payload, 0, whole, head.length, payload.length);
        return whole;
    }

    /**
     * Takes out what lies in an envelope. An object that has no payload is taken for one that nobody signed. One line break behind
     * it is left alone: programs that write files put it there, and it stands outside of all that is signed.
     *
     * @param file any bytes at all
     */
    public static Taken read(byte[] file) {
        byte[] bytes = withoutLineBreak(file);
        Map<String, Object> tree;
        try {
            tree = StrictJson.object(bytes, MOST_BYTES);
        } catch (Refused e) {
            return new Taken(null, List.of(e.refusal()));
        }
        return tree.containsKey(PAYLOAD)
                ? opened(tree, bytes)
                : new Taken(new Signed(bytes, null, new byte[0]), List.of());
    }

    private static byte[] withoutLineBreak(byte[] file) {
        int end = file.length;
        if (end > 0 && file[end - 1] == '\n') {
            end -= end > 1 && file[end - 2] == '\r' ? 2 : 1;
        }
        return end == file.length ? file : Arrays.copyOf(file, end);
    }

    private static Taken opened(Map<String, Object> tree, byte[] bytes) {
        Optional<Signed> signed = signed(tree).filter(one -> isOneForm(tree, one, bytes));
        if (signed.isEmpty()) {
            return new Taken(null, List.of(new Refusal(Kind.ENVELOPE, "", CertificateCode.OTHER_ENVELOPE.of())));
        }
        String type = String.valueOf(tree.get(PAYLOAD_TYPE));
        return type.equals(TYPE)
                ? new Taken(signed.get(), List.of())
                : new Taken(
                        null, List.of(new Refusal(Kind.TYPE, PAYLOAD_TYPE, CertificateCode.OTHER_TYPE.of(type, TYPE))));
    }

    /** Most envelopes are those that would be written of what is in them; of another one its own form is asked for. */
    private static boolean isOneForm(Map<String, Object> tree, Signed signed, byte[] bytes) {
        return Arrays.equals(bytes(signed.payload(), String.valueOf(signed.keyId()), signed.signature()), bytes)
                || Arrays.equals(CertificateJson.canonical(tree), bytes);
    }

    /** Returns what an object holds that has the parts of an envelope and no others; nothing where one is missing or otherwise. */
    private static Optional<Signed> signed(Map<String, Object> tree) {
        Object signatures = tree.get(SIGNATURES);
        if (tree.size() != 3
                || !hasForm(tree.get(PAYLOAD_TYPE), Forms.NAME)
                || !(signatures instanceof List<?> list)
                || list.size() != 1
                || !(list.get(0) instanceof Map<?, ?> signature)
                || signature.size() != 2
                || !hasForm(signature.get(KEY_ID), Forms.HASH)) {
            return Optional.empty();
        }
        return decoded(tree.get(PAYLOAD)).flatMap(payload -> decoded(signature.get(SIGNATURE))
                .map(sig -> new Signed(payload, String.valueOf(signature.get(KEY_ID)), sig)));
    }

    private static boolean hasForm(@Nullable Object value, Pattern form) {
        return value instanceof String text && form.matcher(text).matches();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Returns the bytes of a text; nothing where another text would be written of them. */
    private static Optional<byte[]> decoded(@Nullable Object value) {
        try {
            return value instanceof String text
                    ? Optional.of(Base64.getDecoder().decode(text))
                            .filter(bytes -> base64(bytes).equals(text))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
