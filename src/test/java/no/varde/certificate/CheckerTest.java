package no.varde.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.Python;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.certificate.Checker.Checked;
import no.varde.certificate.EnvelopeJson.Signed;
import no.varde.certificate.EnvelopeJson.Taken;
import no.varde.certificate.Refusal.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second checker, in another language and from the specification alone, says what the first one says. */
class CheckerTest {

    private static final int MOST_LINES = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each class
    private static Path folder;

    @BeforeAll
    static void needsPython() {
        boolean isThere = Python.isThere();
        if (!isThere) {
            System.out.println("no python3 is found: the second checker is not tried");
        }
        assumeTrue(isThere, "no python3 is found");
    }

    @Test
    void it_is_short_and_uses_nothing_but_python() throws IOException {
        List<String> lines = Files.readAllLines(Checker.PROGRAM);
        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(lines)
                .filteredOn(line -> line.matches("\\s*(import|from) .*"))
                .containsExactly("import base64, datetime, hashlib, json, re, sys");
    }

    @Test
    void it_refuses_nothing_of_any_situation_nor_of_a_thousand_cases_at_random() throws Exception {
        ByteArrayOutputStream receipts = new ByteArrayOutputStream();
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), RandomAssessments.seed(this));
        for (Path file : Made.files()) {
            line(CertificateJson.bytes(Made.of(file)), receipts);
        }
        for (int i = 0; i < 1000; i++) {
            line(CertificateJson.bytes(Made.of(random.next())), receipts);
        }
        Checked checked = check(receipts.toByteArray(), "--codes");
        assertThat(checked.lines()).hasSize(Made.files().size() + 1000).containsOnly("OK");
        assertThat(checked.exit()).isZero();
    }

    @Test
    void it_refuses_every_forgery_of_every_situation_with_the_same_codes() throws Exception {
        ByteArrayOutputStream receipts = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>();
        for (Path file : TheBook.situations()) {
            for (Forgery forgery : Forgeries.of(Made.of(file))) {
                line(forgery.bytes(), receipts);
                expected.add(
                        forgery.expected().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
            }
        }
        Checked checked = check(receipts.toByteArray(), "--codes");
        assertThat(checked.lines()).isEqualTo(expected);
        assertThat(checked.exit()).isOne();
    }

    @Test
    void it_says_a_line_for_each_thing_that_it_checks() throws Exception {
        byte[] bytes = CertificateJson.bytes(Made.of(TheBook.situations().get(3)));
        assertThat(check(bytes).lines())
                .containsExactly(
                        "form: ok",
                        "signature: not signed, or no key",
                        "book: ok",
                        "answers: ok",
                        "steps: ok",
                        "list: ok",
                        "besides: ok");
        Checked other = check(new String(bytes, UTF_8)
                .replace("\"reading\":1", "\"reading\":2")
                .getBytes(UTF_8));
        assertThat(other.lines()).contains("book: READING reading").doesNotContain("answers: ok");
        assertThat(other.exit()).isOne();
    }

    @Test
    void a_file_is_one_receipt_and_nothing_else() throws Exception {
        byte[] bytes = CertificateJson.bytes(Made.of(TheBook.situations().get(3)));
        String receipt = new String(bytes, UTF_8);
        assertThat(check((receipt + "\n").getBytes(UTF_8)).exit()).isZero();
        for (String file : List.of("", "\n", receipt + "\n\n", "\n" + receipt, receipt + "\n" + receipt)) {
            Checked checked = check(file.getBytes(UTF_8));
            assertThat(checked.exit()).isOne();
            assertThat(checked.lines().get(0)).startsWith("form: " + refused(file.getBytes(UTF_8)));
        }
        assertThat(check(new byte[0], "--codes").lines()).containsExactly("JSON");
    }

    private static Kind refused(byte[] file) {
        Taken taken = EnvelopeJson.read(file);
        Signed signed = taken.signed();
        return (signed == null
                        ? taken.refusals()
                        : CertificateJson.read(signed.payload()).refusals())
                .get(0)
                .kind();
    }

    @Test
    void a_review_after_the_last_day_of_answers_is_one_too() throws Exception {
        byte[] bytes = CertificateJson.bytes(Made.of(on(LocalDate.of(2199, 12, 31))));
        assertThat(new String(bytes, UTF_8)).contains("\"by\":\"22");
        assertThat(CertificateJson.read(bytes).refusals()).isEmpty();
        assertThat(check(bytes).exit()).isZero();
    }

    private static Assessment on(LocalDate asOf) {
        Assessment told = TheBook.assessment(TheBook.situations().get(5));
        return new Assessment(asOf, told.main(), told.members(), told.logs());
    }

    @Test
    void it_cannot_check_without_a_plain_book() throws Exception {
        Path receipt = Files.write(folder.resolve("none.json"), new byte[0]);
        assertThat(Checker.run(folder, Python.command(Checker.PROGRAM, receipt, receipt))
                        .exit())
                .isEqualTo(2);
    }

    private static void line(byte[] receipt, ByteArrayOutputStream lines) {
        lines.writeBytes(receipt);
        lines.write('\n');
    }

    private static Checked check(byte[] receipts, String... options) throws Exception {
        return Checker.check(folder, receipts, options);
    }
}
