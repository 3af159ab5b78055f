package no.varde.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Answered;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.By;
import no.varde.certificate.CertificateCheck;
import no.varde.certificate.Made;
import no.varde.document.FormCode;
import no.varde.receipt.Envelope.Opened;
import no.varde.receipt.Ledger.Writing;
import no.varde.rulebook.Fingerprint;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt says what was decided, is signed, and is written down before anybody holds it. */
class ReceiptsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T07:50:00.9Z");
    private static final Certificates CERTIFICATES = new Certificates(Made.PLAIN);
    private static final Answered ANSWERS =
            Results.answered("answers.yaml", "answers: {danger-now: YES}".getBytes(StandardCharsets.UTF_8));
    private static final int MOST_BYTES = 20_000;

    private final Path file;
    private final KeyFile key;
    private final List<Entry> begun = new ArrayList<>();
    private final List<Entry> written = new ArrayList<>();

    ReceiptsTest(@TempDir Path folder) {
        this.file = folder.resolve("key.pem");
        this.key = new KeyFile(file);
    }

    /** Begins to write an entry down; it is on disk when that is finished. */
    private Writing note(Entry entry) {
        begun.add(entry);
        return () -> written.add(entry);
    }

    private Receipts at(Instant now, long seed) {
        return new Receipts(key, this::note, Clock.fixed(now, ZoneOffset.UTC), new Random(seed));
    }

    private static Decided decided(Answered answers, By by) {
        return new Decided(
                CERTIFICATES,
                TheBook.DECIDER.decide(answers.assessment(), answers.notes().membersAsked()),
                answers.assessment(),
                answers.notes(),
                "Europe/Oslo",
                "varde 0.1.0",
                by);
    }

    private Certificate opened(Receipt receipt) {
        Opened opened = Envelope.open(receipt.envelope(), List.of(key.key().verifying()));
        assertThat(opened.refusals()).isEmpty();
        assertThat(opened.isHeld()).isTrue();
        return Objects.requireNonNull(opened.certificate());
    }

    @Test
    void the_same_decision_makes_the_same_receipt_but_for_id_time_and_salt() throws NoReceipt {
        Decided decided = decided(ANSWERS, By.NOBODY);
        Receipt first = at(NOW, 1).of(decided);
        assertThat(at(NOW, 1).of(decided).envelope()).isEqualTo(first.envelope());
        Certificate one = opened(first);
        Certificate other = opened(at(NOW.plusSeconds(60), 2).of(decided));
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other.salt()).isNotEqualTo(one.salt()).isNotEqualTo(other.id());
        assertThat(other)
                .usingRecursiveComparison()
                .ignoringFields("id", "made", "salt")
                .isEqualTo(one);
    }

    @Test
    void it_says_when_where_by_what_and_for_whom_it_was_made() throws NoReceipt {
        Certificate made = opened(at(NOW, 1).of(decided(ANSWERS, new By("POLICE", "Krisesenteret på Øya"))));
        assertThat(made.made()).isEqualTo(Instant.parse("2026-11-22T07:50:00Z"));
        assertThat(made.clockSetBack()).isFalse();
        assertThat(made.zone()).isEqualTo("Europe/Oslo");
        assertThat(made.engine()).matches("drools \\d+\\.\\d+\\.\\d+");
        assertThat(made.build()).isEqualTo("varde 0.1.0");
        assertThat(made.by()).isEqualTo(new By("POLICE", "Krisesenteret på Øya"));
        assertThat(made.book().content()).isEqualTo(TheBook.BOOK.identity().content());
    }

    @Test
    void what_is_printed_is_the_beginning_of_the_hash_of_what_was_signed() throws NoReceipt {
        Receipt receipt = at(NOW, 1).of(decided(ANSWERS, By.NOBODY));
        byte[] payload = no.varde.certificate.CertificateJson.bytes(opened(receipt));
        assertThat(receipt.digits())
                .hasSize(12)
                .isEqualTo(Fingerprint.of(payload).substring(0, 12));
        assertThat(receipt.id()).isEqualTo(opened(receipt).id());
    }

    @Test
    void of_every_file_of_answers_it_is_small_and_holds_before_the_other_check() throws NoReceipt {
        CertificateCheck check = new CertificateCheck(Made.PLAIN);
        TreeMap<Integer, Path> sizes = new TreeMap<>();
        for (Path fixture : Made.files()) {
            Receipt receipt = at(NOW, 1).of(decided(Results.answered(fixture), new By("POLICE", "x".repeat(80))));
            assertThat(check.of(opened(receipt))).as(fixture.toString()).isEmpty();
            sizes.put(receipt.envelope().length, fixture);
        }
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.lastKey()).as(() -> sizes.lastEntry().toString()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void a_clock_that_was_set_back_is_told_until_it_has_caught_up() throws NoReceipt {
        List<Instant> times = List.of(NOW, NOW.minusSeconds(2), NOW.minusSeconds(1), NOW, NOW.plusSeconds(1));
        Receipts receipts = new Receipts(key, this::note, new Clocks(times), new Random(1));
        List<Boolean> told = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            told.add(opened(receipts.of(decided(ANSWERS, By.NOBODY))).clockSetBack());
        }
        assertThat(told).containsExactly(false, true, true, false, false);
    }

    /** A clock that is set by hand. */
    private static final class Clocks extends Clock {

        private final List<Instant> times;
        private int asked;

        Clocks(List<Instant> times) {
            this.times = times;
        }

        @Override
        public Instant instant() {
            return times.get(asked++);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void it_is_written_down_by_a_hash_that_tells_nothing_before_anybody_holds_it() throws NoReceipt {
        Receipts receipts = at(NOW, 1);
        Receipts.Drawn drawn = receipts.draw(decided(ANSWERS, By.NOBODY));
        assertThat(begun).as("the disk works meanwhile").hasSize(1);
        assertThat(written).isEmpty();
        Receipt receipt = receipts.handOut(drawn);
        assertThat(written).containsExactly(Entry.of(opened(receipt))).isEqualTo(begun);
        assertThat(written.get(0).line())
                .matches("varde-log/1 receipt [0-9a-f]{64}")
                .doesNotContain(receipt.digits(), receipt.id());
    }

    @Test
    void where_nothing_can_be_written_down_there_is_none_and_it_is_said_why() {
        assertNoneBecauseOf(entry -> {
            throw new LedgerClosed(FormCode.NOT_UTF8.of());
        });
    }

    @Test
    void where_the_disk_fails_while_it_is_written_down_there_is_none_and_it_is_said_why() {
        assertNoneBecauseOf(entry -> () -> {
            throw new LedgerClosed(FormCode.NOT_UTF8.of());
        });
    }

    private void assertNoneBecauseOf(Ledger closed) {
        Receipts receipts = new Receipts(key, closed, Clock.fixed(NOW, ZoneOffset.UTC), new Random(1));
        assertThatThrownBy(() -> receipts.of(decided(ANSWERS, By.NOBODY)))
                .isInstanceOfSatisfying(
                        NoReceipt.class, none -> assertThat(none.why()).isEqualTo(FormCode.NOT_UTF8.of()));
        assertThat(receipts.refused()).isEqualTo(1);
    }

    @Test
    void a_key_that_others_can_read_signs_nothing_and_one_that_is_put_right_does() throws IOException, NoReceipt {
        SigningKey.make(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Receipts receipts = at(NOW, 1);
        assertThatThrownBy(() -> receipts.of(decided(ANSWERS, By.NOBODY)))
                .isInstanceOfSatisfying(
                        NoReceipt.class,
                        none -> assertThat(none.why().toString()).contains(file.toString()));
        assertThat(begun).isEmpty();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        opened(receipts.of(decided(ANSWERS, By.NOBODY)));
    }

    @Test
    void a_key_that_is_opened_to_others_while_it_is_used_signs_nothing_until_it_is_put_right()
            throws IOException, NoReceipt {
        Receipts receipts = at(NOW, 1);
        opened(receipts.of(decided(ANSWERS, By.NOBODY)));
        assertThat(receipts.refused()).isZero();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> receipts.of(decided(ANSWERS, By.NOBODY))).isInstanceOf(NoReceipt.class);
        assertThat(written).hasSize(1);
        assertThat(receipts.refused()).isEqualTo(1);
        assertThat(key.verifying()).as("what checks is no secret").isPresent();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        opened(receipts.of(decided(ANSWERS, By.NOBODY)));
        assertThat(receipts.refused()).isEqualTo(1);
    }
}
