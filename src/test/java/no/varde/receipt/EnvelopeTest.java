package no.varde.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.Python;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Checker;
import no.varde.certificate.Checker.Checked;
import no.varde.certificate.Forgeries;
import no.varde.certificate.Forgery;
import no.varde.certificate.Made;
import no.varde.certificate.Refusal;
import no.varde.certificate.Refusal.Kind;
import no.varde.receipt.Envelope.Opened;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt is handed out in a signed envelope that has one form, and every other one is refused, alike by both checkers. */
class EnvelopeTest {

    private static final byte[] PAYLOAD =
            CertificateJson.bytes(Made.of(TheBook.situations().get(3)));

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each class
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // before each class
    private static SigningKey ours;

    @SuppressWarnings("NullAway.Init") // before each class
    private static SigningKey others;

    @BeforeAll
    static void makeKeys() {
        ours = SigningKey.make(folder.resolve("ours.pem"));
        others = SigningKey.make(folder.resolve("others.pem"));
    }

    /** All forgeries of envelopes, and those of contents in envelopes that we signed. */
    private static List<Forgery> forgeries() {
        List<Forgery> all = new ArrayList<>(EnvelopeForgeries.of(PAYLOAD, ours, others));
        Forgeries.of(Made.of(TheBook.situations().get(3)))
                .forEach(forgery -> all.add(new Forgery(
                        forgery.how(), Envelope.of(forgery.bytes(), ours).bytes(), forgery.expected())));
        return all;
    }

    private static Verifier verifier(VerifyingKey... keys) {
        return new Verifier(Books.OURS, List.of(keys));
    }

    private static Set<Kind> kinds(Verification verification) {
        return verification.lines().stream()
                .flatMap(line -> line.refusals().stream())
                .map(Refusal::kind)
                .collect(Collectors.toSet());
    }

    private static byte[] with(String behind) {
        return (new String(Envelope.of(PAYLOAD, ours).bytes(), UTF_8) + behind).getBytes(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void one_line_break_behind_it_is_no_part_of_it_for_either_checker(String lineBreak)
            throws IOException, InterruptedException {
        Opened opened = Envelope.open(with(lineBreak), List.of(ours.verifying()));
        assertThat(opened.refusals()).isEmpty();
        assertThat(opened.isHeld()).isTrue();
        byte[] bare = (new String(PAYLOAD, UTF_8) + lineBreak).getBytes(UTF_8);
        assertThat(Envelope.open(bare, List.of()).refusals()).isEmpty();
        assumeTrue(Python.isThere(), "no python3 here");
        assertThat(python(with(lineBreak))).isEqualTo(new Checked(List.of("OK"), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\t", "\r", "\n\n", "\r\n\n", "\n\r\n", "\r\r\n", " \n", "\n ", "\n\r", "\u00a0", "\u2028", "\0",
                "{}"
            })
    void whatever_else_stands_behind_it_is_refused_by_both_checkers(String behind)
            throws IOException, InterruptedException {
        assertThat(Envelope.open(with(behind), List.of(ours.verifying())).refusals())
                .extracting(Refusal::kind)
                .containsAnyOf(Kind.ENVELOPE, Kind.JSON);
        assumeTrue(Python.isThere(), "no python3 here");
        assertThat(python(with(behind)).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "\ufeff"})
    void nothing_stands_before_it(String before) {
        byte[] bytes = (before + new String(Envelope.of(PAYLOAD, ours).bytes(), UTF_8)).getBytes(UTF_8);
        assertThat(Envelope.open(bytes, List.of(ours.verifying())).refusals()).isNotEmpty();
    }

    @Test
    void a_line_break_alone_is_no_receipt() {
        assertThat(Envelope.open(new byte[] {'\n'}, List.of()).refusals()).isNotEmpty();
        assertThat(Envelope.open("\r\n".getBytes(UTF_8), List.of()).refusals()).isNotEmpty();
    }

    private static Checked python(byte[] file) throws IOException, InterruptedException {
        Path key = Files.write(folder.resolve("python-key"), ours.verifying().raw());
        return Checker.check(folder, file, "--codes", "--key", key.toString());
    }

    @Test
    void an_envelope_that_is_opened_holds_what_was_signed() {
        Envelope envelope = Envelope.of(PAYLOAD, ours);
        assertThat(new String(envelope.bytes(), UTF_8))
                .startsWith("{\"payload\":\"")
                .contains(
                        "\",\"payloadType\":\"application/vnd.varde.receipt+json;version=1\",\"signatures\":[{\"keyid\":\""
                                + ours.verifying().id() + "\",\"sig\":\"");
        assertThat(envelope.payload()).isEqualTo(PAYLOAD);
        Opened opened = Envelope.open(envelope.bytes(), List.of(others.verifying(), ours.verifying()));
        assertThat(opened.refusals()).isEmpty();
        assertThat(opened.isHeld()).isTrue();
        assertThat(opened.keyId()).isEqualTo(ours.verifying().id());
        assertThat(opened.certificate()).isEqualTo(Made.of(TheBook.situations().get(3)));
    }

    @Test
    void without_a_key_it_is_opened_and_no_signature_is_said_to_hold() {
        Opened opened = Envelope.open(Envelope.of(PAYLOAD, ours).bytes(), List.of());
        assertThat(opened.certificate()).isNotNull();
        assertThat(opened.isHeld()).isFalse();
        Opened bare = Envelope.open(PAYLOAD, List.of());
        assertThat(bare.certificate()).isNotNull();
        assertThat(bare.keyId()).isNull();
    }

    @Test
    void every_forgery_of_it_is_refused_with_the_right_code() {
        Verifier verifier = verifier(ours.verifying());
        assertThat(kinds(verifier.of(Envelope.of(PAYLOAD, ours).bytes()))).isEmpty();
        assertThat(forgeries()).hasSizeGreaterThan(150).allSatisfy(forgery -> assertThat(
                        kinds(verifier.of(forgery.bytes())))
                .as(forgery.how())
                .isEqualTo(forgery.expected()));
    }

    @Test
    void the_second_checker_refuses_each_with_the_same_code() throws Exception {
        assumeTrue(Python.isThere(), "no python3 is found");
        ByteArrayOutputStream receipts = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>(List.of("OK"));
        line(Envelope.of(PAYLOAD, ours).bytes(), receipts);
        for (Forgery forgery : forgeries()) {
            line(forgery.bytes(), receipts);
            expected.add(forgery.expected().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
        }
        Path raw = Files.write(folder.resolve("key.raw"), ours.verifying().raw());
        Checked checked = Checker.check(folder, receipts.toByteArray(), "--codes", "--key", raw.toString());
        assertThat(checked.lines()).isEqualTo(expected);
        assertThat(checked.exit()).isOne();
    }

    @Test
    void the_second_checker_takes_the_key_as_we_give_it_out() throws Exception {
        assumeTrue(Python.isThere(), "no python3 is found");
        Path pem = Files.writeString(folder.resolve("key.pem"), ours.verifying().pem());
        assertThat(Checker.check(folder, Envelope.of(PAYLOAD, ours).bytes(), "--key", pem.toString())
                        .lines())
                .contains("signature: ok")
                .noneMatch(line -> line.matches(".*[A-Z]{4}.*"));
    }

    @Test
    void no_bytes_make_the_reader_fail() {
        byte[] bytes = Envelope.of(PAYLOAD, ours).bytes();
        Random random = new Random(RandomAssessments.seed(this));
        for (int i = 0; i < 2000; i++) {
            byte[] changed = Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
            for (int change = random.nextInt(4); change >= 0; change--) {
                if (changed.length > 0) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
            }
            if (!Arrays.equals(changed, bytes)) {
                assertThat(Envelope.open(changed, List.of(ours.verifying())).refusals())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void a_forgery_is_told_in_each_language_and_what_hangs_on_it_is_not_tried() {
        Verification verification =
                verifier(ours.verifying()).of(Envelope.of(PAYLOAD, others).bytes());
        assertThat(verification.certificate()).isNull();
        assertThat(verification.holds()).isFalse();
        for (String language : List.of("nb", "en", "nn")) {
            assertThat(verification.lines()).hasSize(10).allSatisfy(line -> assertThat(line.in(language))
                    .isNotBlank());
        }
        assertThat(Stream.of(0, 1, 2, 9).map(verification.lines()::get).map(line -> line.in("en")))
                .containsExactly(
                        "form: not tried, since something else is refused",
                        "signature: REFUSED, faults: 1",
                        "book: not tried, since something else is refused",
                        "log: not tried, since no log was given");
    }

    private static void line(byte[] receipt, ByteArrayOutputStream lines) throws IOException {
        lines.write(receipt);
        lines.write('\n');
    }
}
