package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.encryption.signers.Verifiers;
import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import dev.sigstore.rekor.client.RekorParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A verifier that is not ours takes the log: Sigstore's library for Java reads its checkpoint, verifies its signature, and proves each
 * entry by the hashes of its tiles; and it refuses whatever was altered in any of them.
 */
class OutsideVerifierTest {

    private static final String ORIGIN = "varde-log/0011223344556677";
    private static final int ENTRIES = 700;

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path temporary;

    @SuppressWarnings("NullAway.Init") // before each test
    private SigningKey key;

    @BeforeEach
    void makeKey() {
        key = Logs.key(temporary, "key");
    }

    /** What the library is given to prove that an entry stands in a log. */
    private record Proof(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {

        void verify() throws InclusionProofVerificationException {
            InclusionProofVerifier.verify(leaf, index, size, path, root);
        }
    }

    private Path log(int entries) {
        Path folder = temporary.resolve("log-" + entries);
        Logs.write(folder, ORIGIN, Logs.receipts(0, entries), key);
        return folder;
    }

    private static String note(Path log) throws IOException {
        return Files.readString(log.resolve("checkpoint"), UTF_8);
    }

    /** Takes the size and the root from what the library reads, the path from the tiles, and the leaf from the line. */
    private static Proof proof(Path log, long index) throws IOException, RekorParseException, GeneralSecurityException {
        RekorEntry.Checkpoint read = Checkpoints.from(note(log));
        long size = read.getSize();
        List<byte[]> path = new ArrayList<>();
        for (TreeHash step : new MerkleTree(new LogFiles(log).tree(size), size).inclusion(index)) {
            path.add(Base64.getDecoder().decode(step.base64()));
        }
        return new Proof(leaf(Logs.lines(log).get((int) index)), index, size, path, root(read));
    }

    private static byte[] root(RekorEntry.Checkpoint read) {
        return Base64.getDecoder().decode(read.getBase64Hash());
    }

    private static byte[] leaf(String line) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        return digest.digest(line.getBytes(UTF_8));
    }

    private static PublicKey theirs(SigningKey key) throws GeneralSecurityException {
        String pem = key.verifying().pem().replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }

    private static byte[] turned(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return other;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 255, 256, 257, ENTRIES})
    void it_proves_each_entry_of_logs_of_every_shape(int entries) throws Exception {
        Path log = log(entries);
        for (long index : Stream.of(0, 1, entries / 2, 254, 255, 256, entries - 1)
                .filter(one -> one < entries)
                .distinct()
                .toList()) {
            Proof proof = proof(log, index);
            assertThatCode(proof::verify).as("%d of %d", index, entries).doesNotThrowAnyException();
        }
    }

    @Test
    void it_refuses_another_entry_place_hash_or_root() throws Exception {
        Path log = log(ENTRIES);
        for (long index : List.of(0L, 255L, 256L, 511L, ENTRIES - 1L)) {
            Proof right = proof(log, index);
            List<Proof> wrong = new ArrayList<>();
            wrong.add(new Proof(turned(right.leaf(), 31), index, right.size(), right.path(), right.root()));
            wrong.add(new Proof(leaf("varde-log/1 restore"), index, right.size(), right.path(), right.root()));
            wrong.add(new Proof(right.leaf(), index ^ 1, right.size(), right.path(), right.root()));
            wrong.add(new Proof(right.leaf(), index, right.size(), right.path(), turned(right.root(), 0)));
            for (int i = 0; i < right.path().size(); i++) {
                List<byte[]> path = new ArrayList<>(right.path());
                path.set(i, turned(path.get(i), i));
                wrong.add(new Proof(right.leaf(), index, right.size(), path, right.root()));
            }
            assertThat(wrong).hasSizeGreaterThan(8).allSatisfy(one -> assertThatThrownBy(one::verify)
                    .isInstanceOf(InclusionProofVerificationException.class));
        }
    }

    @Test
    void it_refuses_an_entry_by_tiles_in_which_a_byte_was_turned() throws Exception {
        Path log = log(ENTRIES);
        Path tile = log.resolve(TilePaths.tile(0, 0, TilePaths.WIDTH));
        Files.write(tile, turned(Files.readAllBytes(tile), 40));
        assertThatThrownBy(proof(log, 0)::verify).isInstanceOf(InclusionProofVerificationException.class);
        assertThatCode(proof(log, 1)::verify).doesNotThrowAnyException(); // the leaf itself stands in its own line
    }

    @Test
    void it_reads_the_checkpoint_and_verifies_who_signed_it() throws Exception {
        RekorEntry.Checkpoint read = Checkpoints.from(note(log(ENTRIES)));
        assertThat(read.getOrigin()).isEqualTo(ORIGIN);
        assertThat(read.getSize()).isEqualTo(ENTRIES);
        RekorEntry.CheckpointSignature signed = read.getSignatures().get(0);
        assertThat(signed.getIdentity()).isEqualTo(ORIGIN);
        byte[] text = read.getSignedData().getBytes(UTF_8);
        assertThat(Verifiers.newVerifier(theirs(key)).verify(text, signed.getSignature()))
                .isTrue();
        for (int i = 0; i < text.length; i++) {
            assertThat(Verifiers.newVerifier(theirs(key)).verify(turned(text, i), signed.getSignature()))
                    .as("byte %d", i)
                    .isFalse();
        }
        SigningKey other = Logs.key(temporary, "other");
        assertThat(Verifiers.newVerifier(theirs(other)).verify(text, signed.getSignature()))
                .isFalse();
        MessageDigest hint = MessageDigest.getInstance("SHA-256");
        hint.update((ORIGIN + "\n\1").getBytes(UTF_8)); // 1 is Ed25519, as C2SP signed-note has it
        assertThat(signed.getKeyHint())
                .isEqualTo(Arrays.copyOf(hint.digest(key.verifying().raw()), 4));
    }

    @Test
    void a_checkpoint_that_was_cut_is_none_for_it() throws Exception {
        String note = note(log(3));
        assertThatThrownBy(() -> Checkpoints.from(note.strip())).isInstanceOf(RekorParseException.class);
        assertThatThrownBy(() -> Checkpoints.from(note.substring(0, note.indexOf("\n\n"))))
                .isInstanceOf(RekorParseException.class);
    }
}
