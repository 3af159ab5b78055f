package no.varde.signing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A key that checks what was signed; anybody may have it. Two are equal that check the same. Safe for use by many threads. */
public final class VerifyingKey {

    static final String ALGORITHM = "Ed25519";

    private static final String LABEL = "PUBLIC KEY";
    private static final int RAW = 32;
    private static final int SIGNATURE = 64;

    /** What stands before the bytes of a key where it says of itself that it is one of Ed25519. */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private final PublicKey key;
    private final byte[] raw;
    private final String id;

    private VerifyingKey(PublicKey key, byte[] raw) {
        this.key = key;
        this.raw = raw;
        this.id = HexFormat.of().formatHex(sha256(raw));
    }

    /**
     * Reads a key.
     *
     * @param file its 32 bytes, or the key in PEM
     * @throws KeyRefused where the file cannot be read or holds no such key
     */
    public static VerifyingKey read(Path file) {
        return read(file.toString(), KeyFiles.read(file));
    }

    /**
     * Reads a key that somebody hands in.
     *
     * @param file what its file is called, where something is wrong with it
     * @param content its 32 bytes, or the key in PEM
     * @throws KeyRefused where it is no such key
     */
    public static VerifyingKey read(String file, byte[] content) {
        if (content.length == RAW) {
            return parsed(content).orElseThrow(() -> new KeyRefused(SigningCode.NO_KEY.of(file)));
        }
        if (KeyFiles.unwrapped(content, "[A-Z ]*PRIVATE KEY").isPresent()) {
            throw new KeyRefused(SigningCode.IS_PRIVATE.of(file));
        }
        byte[] encoded = KeyFiles.unwrapped(content, LABEL)
                .orElseThrow(() -> new KeyRefused(SigningCode.NO_PEM.of(file, LABEL)));
        return Optional.of(encoded)
                .filter(VerifyingKey::isOfEd25519)
                .flatMap(whole -> parsed(Arrays.copyOfRange(whole, HEAD.length, whole.length)))
                .orElseThrow(() -> new KeyRefused(SigningCode.NOT_ED25519.of(file)));
    }

    private static boolean isOfEd25519(byte[] encoded) {
        return encoded.length == HEAD.length + RAW && Arrays.equals(HEAD, Arrays.copyOf(encoded, HEAD.length));
    }

    /**
     * Returns the key of its 32 bytes.
     *
     * @throws IllegalArgumentException where they are no key
     */
    public static VerifyingKey of(byte[] raw) {
        return parsed(raw).orElseThrow(() -> new IllegalArgumentException("these are not the bytes of a key"));
    }

    static VerifyingKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return of(Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
    }

    /** Returns the key of some bytes; nothing where they are no point of the curve, with which nothing can be checked. */
    private static Optional<VerifyingKey> parsed(byte[] raw) {
        if (raw.length != RAW) {
            return Optional.empty();
        }
        byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + RAW);
        System.arraycopy(raw, 0, encoded, HEAD.length, RAW);
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature.getInstance(ALGORITHM).initVerify(key);
            return Optional.of(new VerifyingKey(key, raw.clone()));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the 32 bytes of the key. */
    public byte[] raw() {
        return raw.clone();
    }

    /** Returns the SHA-256 of the bytes of the key, in hex. */
    public String id() {
        return id;
    }

    /** Returns the key in PEM, lines and all. */
    public String pem() {
        return KeyFiles.wrapped(key.getEncoded(), LABEL);
    }

    /**
     * Says whether a signature of a message holds.
     *
     * @param signature any bytes at all
     */
    public boolean verifies(byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE) {
            return false; // what stands behind a signature would not be looked at
        }
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException e) {
            return false; // no signature at all
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey key && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
