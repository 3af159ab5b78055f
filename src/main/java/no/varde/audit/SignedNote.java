package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;

/**
 * A text that is signed, as C2SP signed-note has it.
 *
 * @param text with the end of its last line
 */
record SignedNote(String text, List<Signed> signatures) {

    /** More than any note needs that a log or its witnesses sign. */
    static final int MOST_BYTES = 64 << 10;

    private static final int MOST_SIGNATURES = 64;
    private static final int ID = 4;
    private static final byte ED25519 = 1;
    private static final Pattern SIGNATURE = Pattern.compile("\u2014 ([^\\s+\\p{Z}\\x85]+) ([A-Za-z0-9+/]+={0,2})");

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * A line below the text.
     *
     * @param name of the key, as the line tells it
     * @param id what the line tells of the key, in hex
     * @param signature in Base64
     */
    record Signed(String name, String id, String signature) {

        /** Says whether this says of itself that it was made with a key. */
        boolean isOf(VerifyingKey key) {
            return id.equals(HexFormat.of().formatHex(idOf(name, key)));
        }
    }

    /** Returns a note in bytes. */
    static byte[] sign(String text, String name, SigningKey key) {
        ByteBuffer signature =
                ByteBuffer.allocate(ID + 64).put(idOf(name, key.verifying())).put(key.sign(text.getBytes(UTF_8)));
        return (text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(signature.array()) + "\n")
                .getBytes(UTF_8);
    }

    /** Returns a key as those read it who check notes of others, too. */
    static String verifier(String name, VerifyingKey key) {
        return name + "+" + HexFormat.of().formatHex(idOf(name, key)) + "+"
                + Base64.getEncoder().encodeToString(typed(key));
    }

    /** Returns the key that stands in such a text; nothing where none does. */
    static Optional<VerifyingKey> key(String verifier) {
        String[] parts = verifier.strip().split("\\+", 3);
        try {
            byte[] typed = Base64.getDecoder().decode(parts.length == 3 ? parts[2] : "");
            if (typed.length == 1 + TreeHash.BYTES && typed[0] == ED25519) {
                VerifyingKey key = VerifyingKey.of(Arrays.copyOfRange(typed, 1, typed.length));
                return Optional.of(key).filter(read -> verifier(parts[0], read).equals(verifier.strip()));
            }
        } catch (IllegalArgumentException e) {
            // no key either
        }
        return Optional.empty();
    }

    private static byte[] typed(VerifyingKey key) {
        return ByteBuffer.allocate(1 + TreeHash.BYTES)
                .put(ED25519)
                .put(key.raw())
                .array();
    }

    private static byte[] idOf(String name, VerifyingKey key) {
        MessageDigest digest = TreeHash.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        return Arrays.copyOf(digest.digest(typed(key)), ID);
    }

    /** Returns the note that stands in some bytes; nothing where none does. */
    static Optional<SignedNote> read(byte[] bytes) {
        try {
            String note = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            int gap = note.lastIndexOf("\n\n");
            boolean isPlain = note.chars().noneMatch(sign -> sign < ' ' && sign != '\n');
            if (bytes.length <= MOST_BYTES && isPlain && gap >= 0 && note.endsWith("\n") && gap + 2 < note.length()) {
                return signatures(note.substring(gap + 2, note.length() - 1).split("\n", -1))
                        .map(signatures -> new SignedNote(note.substring(0, gap + 1), signatures));
            }
        } catch (CharacterCodingException e) {
            // no note either
        }
        return Optional.empty();
    }

    private static Optional<List<Signed>> signatures(String[] lines) {
        List<Signed> signatures = new ArrayList<>();
        for (String line : lines) {
            Matcher parts = SIGNATURE.matcher(line);
            if (!parts.matches() || signatures.size() == MOST_SIGNATURES) {
                return Optional.empty();
            }
            try {
                byte[] signature = Base64.getDecoder().decode(parts.group(2));
                if (signature.length <= ID) {
                    return Optional.empty();
                }
                signatures.add(new Signed(
                        parts.group(1),
                        HexFormat.of().formatHex(signature, 0, ID),
                        Base64.getEncoder().encodeToString(Arrays.copyOfRange(signature, ID, signature.length))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(signatures);
    }

    /** Says whether the note carries a signature of a name by a key, and it holds. */
    boolean isSignedBy(String name, VerifyingKey key) {
        List<Signed> claimed = claimed(name, key);
        return !claimed.isEmpty()
                && claimed.stream()
                        .allMatch(line -> key.verifies(
                                text.getBytes(UTF_8), Base64.getDecoder().decode(line.signature())));
    }

    /** Says whether the note says that a key has signed it under a name. */
    boolean claimsToBeOf(String name, VerifyingKey key) {
        return !claimed(name, key).isEmpty();
    }

    private List<Signed> claimed(String name, VerifyingKey key) {
        return signatures.stream()
                .filter(line -> line.name().equals(name) && line.isOf(key))
                .toList();
    }
}
