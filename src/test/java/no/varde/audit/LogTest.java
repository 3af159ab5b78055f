package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.varde.disk.Disk;
import no.varde.receipt.Entry;
import no.varde.receipt.LedgerClosed;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What was noted stays noted, in its order, however the program ended; and one program alone writes to a log. */
class LogTest {

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

    private Log open() throws LogRefused {
        return Log.open(folder, key, Logs.NEVER, Logs.UNSYNCED);
    }

    private String keyLine() {
        return "varde-log/1 key " + key.verifying().id();
    }

    private static void append(Log log, int from, int to) throws LedgerClosed {
        for (Entry entry : Logs.receipts(from, to)) {
            log.append(entry);
        }
    }

    private List<String> expected(int... ends) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            lines.add(keyLine());
            Logs.receipts(from, end).forEach(entry -> lines.add(entry.line()));
            from = end;
        }
        return lines;
    }

    /** Leaves the log as a program does that ends at once: no last checkpoint is written. */
    private Path asKilled() throws IOException {
        Path copy = temporary.resolve("killed");
        FileSystemUtils.copyRecursively(folder, copy);
        return copy;
    }

    private void assertWhole(Path log) throws IOException {
        assertThat(LogCheck.check(log, List.of(key.verifying()), null).findings())
                .isEmpty();
    }

    @Test
    void what_is_noted_stands_in_the_log_in_its_order_from_run_to_run() throws Exception {
        try (Log log = open()) {
            append(log, 0, 3);
        }
        try (Log log = open()) {
            append(log, 3, 600);
        }
        assertThat(Logs.lines(folder)).isEqualTo(expected(3, 600));
        assertWhole(folder);
        assertThat(Journal.read(folder).frames()).isEmpty();
    }

    @Test
    void what_was_noted_before_a_kill_is_there_afterwards() throws Exception {
        Path killed;
        try (Log log = open()) {
            append(log, 0, 300);
            log.checkpoint();
            append(log, 300, 310);
            killed = asKilled();
        }
        LogReport report = LogCheck.check(killed, List.of(key.verifying()), null);
        assertThat(report.findings()).isEmpty();
        assertThat(List.of(report.size(), report.pending())).containsExactly(301L, 10L);
        Log.open(killed, key, Logs.NEVER, Logs.UNSYNCED).close();
        assertThat(Logs.lines(killed)).startsWith(expected(310).toArray(new String[0]));
        assertWhole(killed);
    }

    @Test
    void a_checkpoint_that_was_written_just_before_a_kill_counts_no_entry_twice() throws Exception {
        Path killed;
        try (Log log = open()) {
            append(log, 0, 10);
            byte[] journal = Files.readAllBytes(folder.resolve(Journal.FILE));
            log.checkpoint();
            killed = asKilled();
            Files.write(killed.resolve(Journal.FILE), journal);
        }
        assertWhole(killed);
        Log.open(killed, key, Logs.NEVER, Logs.UNSYNCED).close();
        assertThat(Logs.lines(killed)).hasSize(12).startsWith(expected(10).toArray(new String[0]));
    }

    /** Wherever the machine stopped while it wrote: what was never said to be noted may go, and nothing else. */
    @Test
    void a_torn_tail_is_cut_and_takes_nothing_along() throws Exception {
        Path killed;
        int before;
        try (Log log = open()) {
            append(log, 0, 2);
            before = (int) Files.size(folder.resolve(Journal.FILE));
            append(log, 2, 3);
            killed = asKilled();
        }
        byte[] journal = Files.readAllBytes(killed.resolve(Journal.FILE));
        for (int length = before; length < journal.length; length++) {
            Frame.Frames torn = Frame.read(Arrays.copyOf(journal, length));
            assertThat(torn.tail()).hasSize(length - before);
            assertThat(new Pending(torn, 1).isAltered()).isFalse();
        }
        byte[] zeros = Arrays.copyOf(Arrays.copyOf(journal, before + 20), journal.length);
        Files.write(killed.resolve(Journal.FILE), zeros);
        assertWhole(killed);
        Log.open(killed, key, Logs.NEVER, Logs.UNSYNCED).close();
        assertThat(Logs.lines(killed)).hasSize(4).startsWith(expected(2).toArray(new String[0]));
    }

    @Test
    void a_journal_of_which_a_noted_entry_is_gone_is_refused() throws Exception {
        Path killed;
        try (Log log = open()) {
            append(log, 0, 3);
            killed = asKilled();
        }
        Path journal = killed.resolve(Journal.FILE);
        String written = Files.readString(journal);
        List<Frame> frames = Frame.read(written.getBytes(UTF_8)).frames();
        assertThat(frames).hasSize(4);
        String second = new String(frames.get(1).bytes(), UTF_8);
        for (String altered : List.of(
                written.replace(second, ""),
                written.replace(second, second.replace("receipt", "reciept")),
                written.replace(new String(frames.get(0).bytes(), UTF_8), ""))) {
            Files.writeString(journal, altered);
            assertThat(LogCheck.check(killed, List.of(), null).findings())
                    .extracting(LogFinding::kind)
                    .containsExactly(LogFinding.Kind.PENDING);
            assertRefused(killed, key, "was altered");
        }
    }

    /** What was altered is there to be looked at afterwards. */
    @Test
    void a_journal_that_holds_what_no_log_wrote_is_refused_and_left_as_it_is() throws Exception {
        Path killed;
        try (Log log = open()) {
            append(log, 0, 3);
            log.checkpoint();
            append(log, 3, 4);
            killed = asKilled();
        }
        Path journal = killed.resolve(Journal.FILE);
        String written = Files.readString(journal);
        String otherwise = new String(new Frame(1, List.of(Logs.receipt(-1).bytes())).bytes(), UTF_8);
        for (String altered : List.of(otherwise, written + "garbage", "\0\0garbage\n\n")) {
            Files.writeString(journal, altered);
            assertRefused(killed, key, "was altered");
            assertThat(Files.readString(journal)).isEqualTo(altered);
        }
        Files.writeString(journal, written + "entries ");
        Log.open(killed, key, Logs.NEVER, Logs.UNSYNCED).close();
        assertThat(Logs.lines(killed)).startsWith(expected(4).toArray(new String[0]));
    }

    private static void assertRefused(Path log, SigningKey key, String why) {
        assertThatThrownBy(() -> Log.open(log, key, Logs.NEVER, Logs.UNSYNCED))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_second_program_does_not_write_to_the_log() throws Exception {
        try (Log log = open()) {
            assertRefused(folder, key, "another program holds the log");
            append(log, 0, 1);
        }
        open().close();
    }

    @Test
    void another_key_goes_on_with_the_log_and_the_log_tells_it() throws Exception {
        try (Log log = open()) {
            append(log, 0, 1);
        }
        SigningKey other = Logs.key(temporary, "other");
        Log.open(folder, other, Logs.NEVER, Logs.UNSYNCED).close();
        assertThat(Logs.lines(folder))
                .endsWith("varde-log/1 key " + other.verifying().id());
        assertThat(LogCheck.check(folder, List.of(other.verifying()), null).holds())
                .isTrue();
        assertThat(LogCheck.check(folder, List.of(key.verifying()), null).findings())
                .extracting(LogFinding::kind)
                .containsExactly(LogFinding.Kind.KEY);
    }

    @Test
    void a_checkpoint_of_a_strangers_key_is_refused() throws Exception {
        Logs.write(folder, "varde-log/1", Logs.receipts(0, 3), Logs.key(temporary, "stranger"));
        FileSystemUtils.deleteRecursively(folder.resolve(LogKeys.FOLDER));
        assertRefused(folder, key, "is not signed with the key that is in use");
    }

    @Test
    void a_log_without_its_checkpoint_or_its_entries_is_refused_and_not_begun_anew() throws Exception {
        try (Log log = open()) {
            append(log, 0, 3);
        }
        Path tile = folder.resolve("tile/0/000.p/4");
        byte[] hashes = Files.readAllBytes(tile);
        Files.delete(tile);
        assertRefused(folder, key, "is not what its checkpoint says");
        hashes[0]++;
        Files.write(tile, hashes);
        assertRefused(folder, key, "is not what its checkpoint says");
        Path checkpoint = folder.resolve("checkpoint");
        Files.writeString(checkpoint, "varde");
        assertRefused(folder, key, "is not a checkpoint");
        Files.delete(checkpoint);
        assertRefused(folder, key, "is gone");
    }

    @Test
    void a_place_where_no_folder_can_be_is_refused() throws Exception {
        Files.writeString(folder, "a file");
        assertRefused(folder, key, "cannot be read or written as a log");
    }

    /** While the disk is at one entry, all others come; then they share what is left to wait for. */
    @Test
    void who_waits_together_shares_a_sync() throws Exception {
        AtomicInteger syncs = new AtomicInteger();
        Semaphore disk = new Semaphore(Integer.MAX_VALUE);
        Disk slow = new Disk() {
            @Override
            public void force(FileChannel file) {
                disk.acquireUninterruptibly();
                syncs.incrementAndGet();
                disk.release();
            }
        };
        try (Log log = Log.open(folder, key, Logs.NEVER, slow)) {
            int all = disk.drainPermits();
            int before = syncs.get();
            List<Thread> threads = IntStream.range(0, 40)
                    .mapToObj(number -> new Thread(() -> appendUnchecked(log, number)))
                    .toList();
            threads.forEach(Thread::start);
            while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
                Thread.sleep(1);
            }
            disk.release(all);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(syncs.get() - before).isLessThanOrEqualTo(3);
        }
        assertThat(Logs.lines(folder)).hasSize(41).doesNotHaveDuplicates();
    }

    private static void appendUnchecked(Log log, int number) {
        try {
            log.append(Logs.receipt(number));
        } catch (LedgerClosed e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_checkpoint_follows_by_itself() throws Exception {
        try (Log log = Log.open(folder, key, Duration.ofMillis(1), Logs.UNSYNCED)) {
            append(log, 0, 1);
            for (int i = 0; i < 1000 && Logs.lines(folder).size() < 2; i++) {
                Thread.sleep(10);
            }
            assertThat(Logs.lines(folder)).isEqualTo(expected(1));
        }
    }

    @Test
    void many_entries_do_not_wait_for_the_minute() throws Exception {
        try (Log log = open()) {
            append(log, 0, 5000);
            assertThat(Logs.lines(folder)).hasSizeGreaterThan(4000);
        }
        assertWhole(folder);
    }

    /** A disk with so much room, and no more. */
    private static final class FullDisk extends Disk {
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(FileChannel file, ByteBuffer bytes) throws IOException {
            if (bytes.remaining() > room) {
                bytes.limit(bytes.position() + room);
                room = 0;
                super.write(file, bytes);
                throw new IOException("No space left on device");
            }
            room -= bytes.remaining();
            super.write(file, bytes);
        }

        @Override
        public void force(FileChannel file) {}
    }

    /** Wherever the disk becomes full: in the journal, in a tile, in the checkpoint. */
    @Test
    void on_a_full_disk_nothing_is_half_written_and_the_log_says_that_it_is_closed() throws Exception {
        for (int room = 600; room < 6000; room += 97) {
            Path log = temporary.resolve("full-" + room);
            List<Entry> noted = new ArrayList<>();
            Log full = null;
            try {
                full = Log.open(log, key, Logs.NEVER, new FullDisk(room));
                for (int i = 0; i < 20; i++) {
                    full.append(Logs.receipt(i));
                    noted.add(Logs.receipt(i));
                    if (i % 5 == 4) {
                        full.checkpoint();
                    }
                }
            } catch (LogRefused | LedgerClosed e) {
                assertThat(e).hasMessageContaining(log.toString());
            }
            if (full != null && noted.size() < 20) {
                assertThat(full.closedBecause().orElseThrow().in("en")).contains("cannot be written to any more");
                Log closed = full;
                assertThatThrownBy(() -> closed.append(Logs.receipt(99))).isInstanceOf(LedgerClosed.class);
            }
            if (full != null) {
                full.close();
            }
            Log.open(log, key, Logs.NEVER, Logs.UNSYNCED).close();
            assertWhole(log);
            assertThat(Logs.lines(log).stream().filter(line -> line.contains("receipt")))
                    .as("room for %d bytes", room)
                    .startsWith(noted.stream().map(Entry::line).toArray(String[]::new))
                    .hasSizeLessThanOrEqualTo(noted.size() + 1);
        }
    }

    @Test
    void whoever_was_interrupted_has_noted_all_the_same() throws Exception {
        try (Log log = open()) {
            Thread.currentThread().interrupt();
            append(log, 0, 1);
            assertThat(Thread.interrupted()).isTrue();
            append(log, 1, 2);
        }
        assertThat(Logs.lines(folder)).isEqualTo(expected(2));
    }

    @Test
    void a_closed_log_takes_nothing() throws Exception {
        Log log = open();
        assertThat(log.closedBecause()).isEmpty();
        log.close();
        log.close();
        assertThatThrownBy(() -> append(log, 0, 1)).isInstanceOf(LedgerClosed.class);
        assertThat(log.closedBecause().orElseThrow().in("nb")).contains("er lukket");
    }

    @Test
    void the_parts_of_a_tile_go_once_it_is_full() throws Exception {
        try (Log log = open()) {
            for (int i = 0; i < 300; i++) {
                append(log, i, i + 1);
                if (i % 50 == 0) {
                    log.checkpoint();
                }
            }
        }
        assertThat(folder.resolve("tile/0/000")).isRegularFile();
        assertThat(folder.resolve("tile/0/000.p")).doesNotExist();
        assertThat(folder.resolve("tile/entries/000.p")).doesNotExist();
        assertThat(folder.resolve("tile/0/001.p/45")).isRegularFile();
    }

    @Test
    void a_tile_that_is_full_is_written_before_its_checkpoint_and_a_kill_in_between_takes_nothing() throws Exception {
        Path killed;
        try (Log log = open()) {
            append(log, 0, 300);
            append(
                    log, 300,
                    301); // whoever is told of an entry was told before its tile is written, and this one after it
            killed = asKilled();
        }
        assertThat(killed.resolve("tile/0/000")).isRegularFile();
        assertThat(killed.resolve("tile/entries/000")).isRegularFile();
        LogReport report = LogCheck.check(killed, List.of(key.verifying()), null);
        assertThat(report.findings()).isEmpty();
        assertThat(List.of(report.size(), report.pending())).containsExactly(0L, 302L);
        Log.open(killed, key, Logs.NEVER, Logs.UNSYNCED).close();
        assertThat(Logs.lines(killed)).startsWith(expected(301).toArray(new String[0]));
        assertWhole(killed);
    }

    /** The disk becomes full in a tile, when whoever noted its entries has been told so. */
    @Test
    void where_there_is_no_room_for_a_full_tile_what_was_noted_stays_and_the_log_closes() throws Exception {
        List<Entry> noted = new ArrayList<>();
        Log full = Log.open(folder, key, Logs.NEVER, new FullDisk(60_000));
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 400; i++) {
                        full.append(Logs.receipt(i));
                        noted.add(Logs.receipt(i));
                    }
                })
                .isInstanceOf(LedgerClosed.class);
        assertThat(noted).as("with the key, a tile").hasSize(255);
        full.close();
        Log.open(folder, key, Logs.NEVER, Logs.UNSYNCED).close();
        assertThat(Logs.lines(folder).stream().filter(line -> line.contains("receipt")))
                .hasSizeBetween(noted.size(), noted.size() + 1)
                .startsWith(noted.stream().map(Entry::line).toArray(String[]::new));
        assertWhole(folder);
    }

    @Test
    void the_journal_is_emptied_once_a_checkpoint_covers_it() throws Exception {
        try (Log log = open();
                FileChannel journal = FileChannel.open(folder.resolve(Journal.FILE), StandardOpenOption.READ)) {
            append(log, 0, 1);
            assertThat(journal.size()).isPositive();
            log.checkpoint();
            assertThat(journal.size()).isZero();
        }
    }
}
