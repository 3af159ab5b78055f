package no.varde.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import no.varde.audit.KeptLog.Status;
import no.varde.receipt.Entry;
import no.varde.receipt.LedgerClosed;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A service goes on whatever becomes of its log: it hands out no receipts meanwhile, and goes on with them when it can. */
class KeptLogTest {

    private static final Entry BOOK = Entry.book("0".repeat(64), "1.4.0");

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path temporary;

    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private SigningKey key;

    @BeforeEach
    void makeKey() {
        folder = temporary.resolve("log");
        key = Logs.key(temporary, "key");
    }

    private KeptLog open(Duration again) {
        return KeptLog.of(folder, () -> key, () -> BOOK, Clock.systemUTC(), again);
    }

    @Test
    void key_and_book_stand_in_the_log_before_the_first_receipt() throws Exception {
        try (KeptLog log = open(Duration.ZERO)) {
            log.append(Logs.receipt(0));
            assertThat(log.state().status()).isEqualTo(Status.WELL);
        }
        assertThat(Logs.lines(folder))
                .containsExactly(
                        "varde-log/1 key " + key.verifying().id(),
                        BOOK.line(),
                        Logs.receipt(0).line());
    }

    @Test
    void while_another_program_holds_the_log_nothing_is_noted_and_afterwards_it_is() throws Exception {
        Log other = Log.open(folder, key);
        try (KeptLog log = open(Duration.ZERO)) {
            log.begin();
            assertThat(log.state().status()).isEqualTo(Status.CLOSED);
            assertThatThrownBy(() -> log.append(Logs.receipt(0)))
                    .isInstanceOf(LedgerClosed.class)
                    .hasMessageContaining("another program holds the log");
            other.close();
            log.append(Logs.receipt(1));
            assertThat(log.state().status()).isEqualTo(Status.WELL);
        }
        assertThat(Logs.lines(folder)).endsWith(BOOK.line(), Logs.receipt(1).line());
    }

    @Test
    void it_is_not_tried_again_each_time_that_somebody_asks() throws Exception {
        Log other = Log.open(folder, key);
        try (KeptLog log = open(Duration.ofDays(1))) {
            other.close();
            assertThatThrownBy(() -> log.append(Logs.receipt(0))).isInstanceOf(LedgerClosed.class);
        }
    }

    @Test
    void what_was_altered_while_the_service_runs_is_found_also_by_a_whole_log_of_its_own_key() throws Exception {
        try (KeptLog log = open(Duration.ZERO)) {
            log.append(Logs.receipt(0));
            assertThat(log.state().verified()).isNull();
            log.verify();
            assertThat(log.state().status()).isEqualTo(Status.WELL);
            assertThat(log.state().verified()).isNotNull();
        }
        try (KeptLog log = open(Duration.ZERO)) {
            String origin = Files.readAllLines(folder.resolve("checkpoint")).get(0);
            log.append(Logs.receipt(1));
            log.verify();
            Logs.write(folder, origin, Logs.receipts(5, 25), key);
            log.verify();
            assertThat(log.state().status()).isEqualTo(Status.BROKEN);
        }
    }

    @Test
    void who_watches_reads_how_far_it_went_and_what_a_checkpoint_covers_of_that() throws Exception {
        try (KeptLog log = open(Duration.ZERO)) {
            log.append(Logs.receipt(0));
            LogFigures before = Objects.requireNonNull(log.figures().extent());
            assertThat(before).isEqualTo(new LogFigures(3, 0, OptionalLong.empty()));
            log.checkpoint();
            log.append(Logs.receipt(1));
            LogFigures after = Objects.requireNonNull(log.figures().extent());
            assertThat(after.entries()).isEqualTo(4);
            assertThat(after.covered()).isEqualTo(3);
            assertThat(after.sinceCheckpoint().orElseThrow()).isPositive();
        }
        try (KeptLog log = open(Duration.ZERO)) {
            assertThat(log.figures().extent()).isEqualTo(new LogFigures(5, 4, OptionalLong.empty()));
        }
    }

    @Test
    void who_watches_reads_whether_it_held_once_it_was_verified_and_that_it_is_closed() throws Exception {
        KeptLog log = open(Duration.ZERO);
        assertThat(log.figures().verified()).isNull();
        log.checkpoint();
        log.verify();
        assertThat(Objects.requireNonNull(log.figures().verified()).holds()).isTrue();
        FileSystemUtils.deleteRecursively(folder.resolve("tile"));
        log.verify();
        assertThat(Objects.requireNonNull(log.figures().verified()).holds()).isFalse();
        assertThat(log.figures().isOpen()).isTrue();
        log.close();
        assertThat(log.figures().isOpen()).isFalse();
        assertThat(log.figures().extent()).isNull();
    }

    @Test
    void a_log_whose_folder_is_gone_does_not_hold() throws IOException {
        try (KeptLog log = open(Duration.ZERO)) {
            FileSystemUtils.deleteRecursively(folder);
            log.verify();
            assertThat(log.state().status()).isEqualTo(Status.BROKEN);
        }
    }

    @Test
    void a_closed_one_takes_nothing_and_is_not_opened_again() throws Exception {
        KeptLog log = open(Duration.ZERO);
        log.close();
        log.close();
        assertThatThrownBy(() -> log.append(Logs.receipt(0))).isInstanceOf(LedgerClosed.class);
        Log.open(folder, key).close();
    }

    @Test
    void a_key_that_cannot_be_read_keeps_the_log_closed_and_nothing_else() {
        try (KeptLog log = KeptLog.of(
                folder,
                () -> SigningKey.read(temporary.resolve("none.pem")),
                () -> BOOK,
                Clock.systemUTC(),
                Duration.ZERO)) {
            assertThat(log.state().status()).isEqualTo(Status.CLOSED);
        }
    }
}
