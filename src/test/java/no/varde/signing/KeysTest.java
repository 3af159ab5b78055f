package no.varde.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key lies in a file of its owner's, and whatever is no such key is refused with a word that says what it is. */
class KeysTest {

    private static final byte[] MESSAGE = "a receipt".getBytes(UTF_8);

    /** The first test of RFC 8032, section 7.1: nobody signs with it. */
    private static final String SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path folder;

    private Path file(String content, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("key.pem"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String pem(String label, byte[] encoded) {
        return "-----BEGIN " + label + "-----\n" + Base64.getEncoder().encodeToString(encoded) + "\n-----END " + label
                + "-----\n";
    }

    private static String privatePem(String seed) {
        return pem("PRIVATE KEY", HexFormat.of().parseHex("302e020100300506032b657004220420" + seed));
    }

    private static String refused(Runnable read) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(read::run)
                .isInstanceOfSatisfying(KeyRefused.class, e -> told.add(e.why().in("en")));
        return told.get(0);
    }

    @Test
    void a_key_that_was_made_is_read_again_and_signs_the_same() throws IOException {
        Path file = folder.resolve("data/signing-key.pem");
        SigningKey made = SigningKey.make(file);
        SigningKey read = SigningKey.read(file);
        assertThat(read.sign(MESSAGE)).isEqualTo(made.sign(MESSAGE)).hasSize(64);
        assertThat(read.verifying()).isEqualTo(made.verifying()).hasSameHashCodeAs(made.verifying());
        assertThat(made.verifying().verifies(MESSAGE, read.sign(MESSAGE))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> beside = Files.list(folder.resolve("data"))) {
            assertThat(beside).containsExactly(file);
        }
        assertThat(SigningKey.make(folder.resolve("another.pem")).verifying()).isNotEqualTo(made.verifying());
    }

    @Test
    void a_key_that_another_program_made_has_its_own_other_half() throws IOException {
        SigningKey key = SigningKey.read(file(privatePem(SEED), "rw-------"));
        assertThat(HexFormat.of().formatHex(key.verifying().raw())).isEqualTo(PUBLIC);
        assertThat(HexFormat.of().formatHex(key.sign(new byte[0])))
                .startsWith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac");
    }

    @Test
    void a_signature_holds_for_its_message_and_its_key_alone() {
        SigningKey key = SigningKey.make(folder.resolve("one.pem"));
        byte[] signature = key.sign(MESSAGE);
        VerifyingKey verifying = key.verifying();
        assertThat(verifying.verifies("another".getBytes(UTF_8), signature)).isFalse();
        assertThat(SigningKey.make(folder.resolve("two.pem")).verifying().verifies(MESSAGE, signature))
                .isFalse();
        for (int i = 0; i < signature.length; i++) {
            byte[] altered = signature.clone();
            altered[i] ^= 1;
            assertThat(verifying.verifies(MESSAGE, altered)).isFalse();
        }
        for (int length : List.of(0, 1, 63, 65, 1000)) {
            assertThat(verifying.verifies(MESSAGE, Arrays.copyOf(signature, length)))
                    .isFalse();
        }
    }

    @Test
    void a_public_key_is_read_as_its_bytes_or_in_pem_and_named_by_their_hash() throws IOException {
        VerifyingKey key = VerifyingKey.of(HexFormat.of().parseHex(PUBLIC));
        assertThat(key.id()).isEqualTo("21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9");
        assertThat(VerifyingKey.read(Files.write(folder.resolve("key.raw"), key.raw())))
                .isEqualTo(key);
        assertThat(VerifyingKey.read(Files.writeString(folder.resolve("public.pem"), key.pem())))
                .isEqualTo(key);
        assertThat(key.pem()).startsWith("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rwx------", "rw-rw-rw-"})
    void a_key_file_that_others_can_read_or_write_is_refused(String permissions) throws IOException {
        Path file = file(privatePem(SEED), permissions);
        assertThat(refused(() -> SigningKey.read(file)))
                .startsWith("others can read or write `" + file + "`, so a signature by it would prove nothing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------"})
    void a_key_file_of_its_owner_alone_is_read(String permissions) throws IOException {
        assertThat(SigningKey.read(file(privatePem(SEED), permissions))
                        .verifying()
                        .raw())
                .isEqualTo(HexFormat.of().parseHex(PUBLIC));
    }

    @Test
    void what_is_no_pem_is_refused() throws IOException {
        String right = privatePem(SEED);
        for (String broken : List.of(
                "",
                "a key",
                right.substring(0, right.length() - 10),
                right.replace("BEGIN PRIVATE", "BEGIN PUBLIC"),
                right.replaceFirst("\n", "\n?"),
                right.replaceFirst("\n", "\nA"),
                right + right,
                "-----BEGIN PRIVATE KEY-----\n" + "A".repeat(100_000) + "\n-----END PRIVATE KEY-----\n")) {
            Path file = file(broken, "rw-------");
            assertThat(refused(() -> SigningKey.read(file)))
                    .isEqualTo("`" + file + "` is not a key in PEM, which begins with `-----BEGIN PRIVATE KEY-----`");
        }
    }

    @Test
    void a_key_of_another_kind_or_length_is_refused() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPairGenerator x25519 = KeyPairGenerator.getInstance("X25519");
        for (String other : List.of(
                pem("PRIVATE KEY", rsa.generateKeyPair().getPrivate().getEncoded()),
                pem("PRIVATE KEY", x25519.generateKeyPair().getPrivate().getEncoded()),
                privatePem(SEED.substring(2)),
                privatePem(SEED + "00"),
                pem("PRIVATE KEY", HexFormat.of().parseHex("302d020100300506032b65700421041f" + SEED.substring(2))),
                pem("PRIVATE KEY", new byte[0]))) {
            Path file = file(other, "rw-------");
            assertThat(refused(() -> SigningKey.read(file))).isEqualTo("`" + file + "` is not an Ed25519 key");
        }
    }

    @Test
    void a_public_key_of_another_kind_or_length_is_refused() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        Path file = folder.resolve("public");
        for (String other : List.of(
                pem("PUBLIC KEY", rsa.generateKeyPair().getPublic().getEncoded()),
                pem("PUBLIC KEY", HexFormat.of().parseHex("302a300506032b6570032100" + PUBLIC.substring(2))),
                pem("PUBLIC KEY", HexFormat.of().parseHex("302a300506032b6571032100" + PUBLIC)))) {
            Files.writeString(file, other);
            assertThat(refused(() -> VerifyingKey.read(file))).isEqualTo("`" + file + "` is not an Ed25519 key");
        }
        Files.write(file, HexFormat.of().parseHex(PUBLIC.substring(2)));
        assertThat(refused(() -> VerifyingKey.read(file))).contains("-----BEGIN PUBLIC KEY-----");
        Files.write(file, HexFormat.of().parseHex("02" + "00".repeat(31))); // no point of the curve has it
        assertThat(refused(() -> VerifyingKey.read(file))).isEqualTo("the 32 bytes of `" + file + "` are not a key");
        assertThatThrownBy(() -> VerifyingKey.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_hands_in_the_key_that_signs_is_warned() throws IOException {
        Path file = file(privatePem(SEED), "rw-------");
        assertThat(refused(() -> VerifyingKey.read(file)))
                .isEqualTo("`" + file + "` is the key that signs: keep it to yourself, and give the public one here");
    }

    @Test
    void a_key_is_never_written_over_a_file() throws IOException {
        Path file = file("something else", "rw-------");
        assertThat(refused(() -> SigningKey.make(file)))
                .isEqualTo("`" + file + "` is there already, and no key is written over another");
        assertThat(file).hasContent("something else");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void of_many_who_make_one_file_at_once_one_does() throws Exception {
        Path file = folder.resolve("key.pem");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> make = () -> {
                try {
                    SigningKey.make(file);
                    return true;
                } catch (KeyRefused e) {
                    return false;
                }
            };
            int made = 0;
            for (Future<Boolean> one :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> make).toList())) {
                made += one.get() ? 1 : 0;
            }
            assertThat(made).isOne();
        } finally {
            threads.shutdownNow();
        }
        assertThat(SigningKey.read(file).sign(MESSAGE)).hasSize(64);
    }

    @Test
    void what_is_not_there_or_cannot_be_written_is_told() throws IOException {
        Path none = folder.resolve("none.pem");
        assertThat(refused(() -> SigningKey.read(none))).isEqualTo("`" + none + "` cannot be read");
        assertThat(refused(() -> VerifyingKey.read(none))).isEqualTo("`" + none + "` cannot be read");
        Path below = Files.writeString(folder.resolve("file"), "").resolve("key.pem");
        assertThat(refused(() -> SigningKey.make(below))).isEqualTo("`" + below + "` cannot be written");
    }

    @Test
    void a_key_does_not_tell_what_is_secret_of_it() throws IOException {
        SigningKey key = SigningKey.read(file(privatePem(SEED), "rw-------"));
        assertThat(key.toString()).doesNotContainIgnoringCase(SEED);
        assertThat(key.verifying()).hasToString(key.verifying().id());
    }
}
