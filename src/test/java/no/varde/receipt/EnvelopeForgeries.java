package no.varde.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import no.varde.certificate.EnvelopeJson;
import no.varde.certificate.Forgery;
import no.varde.certificate.Refusal.Kind;
import no.varde.signing.SigningKey;

/** Makes forgeries of the envelope of a receipt. */
final class EnvelopeForgeries {

    /** The order of the group in which signatures are reckoned: what is added to one must not make another of it. */
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private final byte[] payload;
    private final SigningKey ours;
    private final SigningKey others;
    private final String right;
    private final List<Forgery> made = new ArrayList<>();

    private EnvelopeForgeries(byte[] payload, SigningKey ours, SigningKey others) {
        this.payload = payload;
        this.ours = ours;
        this.others = others;
        this.right = new String(Envelope.of(payload, ours).bytes(), UTF_8);
    }

    /**
     * Returns forgeries, each with the codes for which it is refused where our key is given.
     *
     * @param payload of a receipt that is right, and has an {@code Øya} in it
     */
    static List<Forgery> of(byte[] payload, SigningKey ours, SigningKey others) {
        EnvelopeForgeries forgeries = new EnvelopeForgeries(payload, ours, others);
        forgeries.signatures();
        forgeries.forms();
        forgeries.sizes();
        return forgeries.made;
    }

    private void forge(String how, byte[] bytes, Kind expected) {
        if (Arrays.equals(bytes, right.getBytes(UTF_8))) {
            throw new AssertionError("nothing is forged: " + how);
        }
        made.add(new Forgery(how, bytes, Set.of(expected)));
    }

    private void forge(String how, String text, Kind expected) {
        forge(how, text.getBytes(UTF_8), expected);
    }

    private byte[] signed(byte[] content, byte[] signature) {
        return EnvelopeJson.bytes(content, ours.verifying().id(), signature);
    }

    private void signatures() {
        byte[] signature = ours.sign(EnvelopeJson.signable(payload));
        byte[] forged = new String(payload, UTF_8).replace("Øya", "Holmen").getBytes(UTF_8);
        forge("nobody signed", payload, Kind.SIGNATURE);
        forge(
                "signed by another in our name",
                signed(payload, others.sign(EnvelopeJson.signable(payload))),
                Kind.SIGNATURE);
        forge("another content", signed(forged, signature), Kind.SIGNATURE);
        forge("another content, signed by another", Envelope.of(forged, others).bytes(), Kind.KEY);
        forge(
                "the same content, signed by another",
                Envelope.of(payload, others).bytes(),
                Kind.KEY);
        forge("signed without what goes before", signed(payload, ours.sign(payload)), Kind.SIGNATURE);
        forge(
                "signed as something else",
                signed(
                        payload,
                        ours.sign(new String(EnvelopeJson.signable(payload), UTF_8)
                                .replaceFirst("version=1", "version=0")
                                .getBytes(UTF_8))),
                Kind.SIGNATURE);
        for (int length : List.of(0, 31, 32, 63, 65, 128)) {
            forge(
                    "a signature of " + length + " bytes",
                    signed(payload, Arrays.copyOf(signature, length)),
                    Kind.SIGNATURE);
        }
        for (int at : List.of(0, 31, 32, 63)) {
            byte[] altered = signature.clone();
            altered[at] ^= 4;
            forge("another byte " + at + " of the signature", signed(payload, altered), Kind.SIGNATURE);
        }
        forge(
                "the same signature, reckoned round once more",
                signed(payload, roundOnceMore(signature)),
                Kind.SIGNATURE);
        forge("a signature of nothing but zeros", signed(payload, new byte[64]), Kind.SIGNATURE);
    }

    private static byte[] roundOnceMore(byte[] signature) {
        byte[] reversed = new byte[32];
        for (int i = 0; i < 32; i++) {
            reversed[i] = signature[63 - i];
        }
        byte[] more = new BigInteger(1, reversed).add(ORDER).toByteArray();
        byte[] other = signature.clone();
        for (int i = 0; i < 32; i++) {
            other[63 - i] = i < 32 - more.length ? 0 : more[i - (32 - more.length)];
        }
        return other;
    }

    private void forms() {
        String content = Base64.getEncoder().encodeToString(payload);
        String id = ours.verifying().id();
        forge("another type", right.replace(";version=1", ";version=2"), Kind.TYPE);
        forge("no type", right.replaceFirst("\"payloadType\":\"[^\"]*\",", ""), Kind.ENVELOPE);
        forge("a space", right.replace("\"signatures\":", "\"signatures\": "), Kind.ENVELOPE);
        forge("an escape", right.replace("payloadType", "payload\\u0054ype"), Kind.ENVELOPE);
        forge("two signatures", right.replaceFirst("\\[(\\{.*})]", "[$1,$1]"), Kind.ENVELOPE);
        forge("no signature", right.replaceFirst("\\[\\{.*}]", "[]"), Kind.ENVELOPE);
        forge("a part more", right.replaceFirst("}$", ",\"zone\":\"Europe/Oslo\"}"), Kind.ENVELOPE);
        String name = "x".repeat(50_001);
        forge(
                "a part with a name of more than 50,000 letters",
                right.replaceFirst("}$", ",\"" + name + "\":1}"),
                Kind.ENVELOPE);
        forge("such a part of the signature", right.replace("\"sig\"", "\"" + name + "\":1,\"sig\""), Kind.ENVELOPE);
        forge("a key of more than 50,000 letters", right.replace(id, "a".repeat(50_001)), Kind.ENVELOPE);
        forge("the name of a key of more than 50,000 letters", right.replace("keyid", name), Kind.ENVELOPE);
        forge(
                "a part more of the signature",
                right.replace("\"keyid\"", "\"certificate\":\"none\",\"keyid\""),
                Kind.ENVELOPE);
        forge("another form of the key", right.replace(id, id.toUpperCase(java.util.Locale.ROOT)), Kind.ENVELOPE);
        forge("a key that is cut", right.replace(id, id.substring(1)), Kind.ENVELOPE);
        forge(
                "parts in another order",
                right.replaceFirst("^\\{(\"payload\":\"[^\"]*\"),(.*)}$", "{$2,$1}"),
                Kind.ENVELOPE);
        forge("no base64", right.replace(content, "?" + content.substring(1)), Kind.ENVELOPE);
        forge("base64 that is cut", right.replace(content, content.substring(0, content.length() - 1)), Kind.ENVELOPE);
        forge(
                "base64 with a line in it",
                right.replace(content, content.substring(0, 8) + "\\n" + content.substring(8)),
                Kind.ENVELOPE);
        forge("base64 of the web", right.replaceFirst("\"sig\":\"[^\"]*\"", "\"sig\":\"__-_\""), Kind.ENVELOPE);
        forge(
                "base64 with something left over",
                right.replaceFirst("(\"sig\":\"[^\"]*)[AQgw]==\"", "$1B==\""),
                Kind.ENVELOPE);
        forge("a signature that is a number", right.replaceFirst("\"sig\":\"[^\"]*\"", "\"sig\":1"), Kind.ENVELOPE);
        forge("a payload that is an object", right.replace("\"" + content + "\"", "{}"), Kind.ENVELOPE);
        forge("signatures that are an object", right.replaceFirst("\\[(\\{.*})]", "$1"), Kind.ENVELOPE);
        forge(
                "an empty payload",
                EnvelopeJson.bytes(new byte[0], id, ours.sign(EnvelopeJson.signable(new byte[0]))),
                Kind.JSON);
        forge("cut short", right.substring(0, right.length() - 1), Kind.JSON);
        forge("cut in the middle", right.substring(0, right.length() / 2), Kind.JSON);
        forge("a key twice", right.replaceFirst("\\{", "{\"payload\":\"\","), Kind.JSON);
        forge("a fraction", right.replaceFirst("\"sig\":\"[^\"]*\"", "\"sig\":1.5"), Kind.JSON);
        forge("nothing", right.replace("\"" + content + "\"", "null"), Kind.JSON);
        forge("deep", right.replace("\"" + content + "\"", "[".repeat(100_000) + "]".repeat(100_000)), Kind.JSON);
        forge("a list", "[" + right + "]", Kind.JSON);
    }

    private void sizes() {
        String large = "{\"payload\":\"" + "A".repeat(EnvelopeJson.MOST_BYTES) + "\"}";
        forge("more than any envelope", large, Kind.SIZE);
        forge("ten megabytes", "A".repeat(10 << 20), Kind.SIZE);
        forge(
                "more than any receipt",
                Envelope.of(" ".repeat((1 << 20) + 1).getBytes(UTF_8), ours).bytes(),
                Kind.SIZE);
    }
}
