package no.varde.signing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** A key that signs, kept from all but its owner. Safe for use by many threads. */
public final class SigningKey {

    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey key;
    private final VerifyingKey verifying;

    private SigningKey(KeyPair pair) {
        this.key = pair.getPrivate();
        this.verifying = VerifyingKey.of(pair.getPublic());
    }

    /**
     * Reads a key.
     *
     * @param file an Ed25519 key as PKCS#8 in PEM, which nobody but its owner may read or write
     * @throws KeyRefused where the file cannot be read, others may read or write it, or it holds no such key
     */
    public static SigningKey read(Path file) {
        KeyFiles.ofOwnerAlone(file);
        byte[] encoded = KeyFiles.unwrapped(KeyFiles.read(file), LABEL)
                .orElseThrow(() -> new KeyRefused(SigningCode.NO_PEM.of(file, LABEL)));
        try {
            PrivateKey read =
                    KeyFactory.getInstance(VerifyingKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return of(Optional.of(read)
                    .filter(key -> Arrays.equals(key.getEncoded(), encoded)) // nothing stands behind it
                    .flatMap(SigningKey::seed)
                    .orElseThrow(() -> new KeyRefused(SigningCode.NOT_ED25519.of(file))));
        } catch (InvalidKeySpecException e) {
            throw KeyRefused.of(SigningCode.NOT_ED25519, file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Looks whether a key is still its owner's alone.
     *
     * @throws KeyRefused where others may read or write its file, or that cannot be seen
     */
    public static void checkOwner(Path file) {
        KeyFiles.ofOwnerAlone(file);
    }

    private static Optional<byte[]> seed(PrivateKey key) {
        return key instanceof EdECPrivateKey edwards ? edwards.getBytes() : Optional.empty();
    }

    /**
     * Makes a new key and writes it, as {@link #read} reads it, for its owner alone. The folder is made where it is not there.
     *
     * @param file where nothing lies yet
     * @throws KeyRefused where something lies there, or the file cannot be written; then nothing has changed
     */
    public static SigningKey make(Path file) {
        SigningKey made = new SigningKey(pair(new SecureRandom()));
        KeyFiles.write(file, KeyFiles.wrapped(made.key.getEncoded(), LABEL));
        return made;
    }

    /** Returns the key of 32 bytes that were drawn; the other half is made of them as when they were drawn. */
    private static SigningKey of(byte[] seed) {
        return new SigningKey(pair(new Drawn(seed)));
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the bytes that were drawn when a key was made. */
    private static final class Drawn extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final transient byte[] drawn;

        Drawn(byte[] drawn) {
            this.drawn = drawn.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != drawn.length) {
                throw new IllegalStateException("a key is made of other bytes than it was");
            }
            System.arraycopy(drawn, 0, bytes, 0, drawn.length);
        }
    }

    /** Returns the signature of a message, 64 bytes; the same for the same message. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the key with which anybody can check what this one signed. */
    public VerifyingKey verifying() {
        return verifying;
    }
}
