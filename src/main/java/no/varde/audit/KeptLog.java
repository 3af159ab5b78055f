package no.varde.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.receipt.Entry;
import no.varde.receipt.Ledger;
import no.varde.receipt.LedgerClosed;
import no.varde.signing.KeyRefused;
import no.varde.signing.SigningKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of a service. Where it cannot be opened, or its disk is full, that is said and nothing is noted until it can be opened
 * again; it is tried when somebody asks, and not all the time. It is verified each hour. Safe for use by many threads.
 */
public final class KeptLog implements Ledger, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLog.class);

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);
    private static final Duration VERIFIED_EACH = Duration.ofHours(1);

    private final Path folder;
    private final Supplier<SigningKey> key;
    private final Supplier<Entry> book;
    private final Clock clock;
    private final Duration againAfter;
    private final ScheduledExecutorService verifier = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "log-verifier");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Log log;
    private Message why;
    private long triedAt;
    private boolean isBookNoted;
    private boolean isEnding;

    /** The last checkpoint of which all held: what it covers must be there for ever. */
    private byte @Nullable [] kept;

    private boolean isBroken;
    private @Nullable Instant verified;
    private long verifiedAt;

    /** How a log is. */
    public enum Status {
        /** It takes entries, and nothing is wrong with what it holds. */
        WELL,
        /** It takes no entries, so no receipts are handed out. */
        CLOSED,
        /** Something was altered in it. */
        BROKEN
    }

    /**
     * How a log is.
     *
     * @param verified when it was last verified; null where it was not yet
     */
    public record State(Status status, @Nullable Instant verified) {}

    /**
     * What can be counted and measured of a log.
     *
     * @param extent how far it went; null where it takes no entries
     * @param verified what was found when it was last verified; null where it was not yet
     */
    public record Figures(@Nullable LogFigures extent, @Nullable Verified verified) {

        /** Says whether the log takes entries. */
        public boolean isOpen() {
            return extent != null;
        }
    }

    /** What was found so long ago. */
    public record Verified(boolean holds, Duration since) {}

    private KeptLog(Path folder, Supplier<SigningKey> key, Supplier<Entry> book, Clock clock, Duration againAfter) {
        this.folder = folder;
        this.key = key;
        this.book = book;
        this.clock = clock;
        this.againAfter = againAfter;
        this.why = AuditCode.LOG_CLOSED.of(folder);
        open();
        verifier.scheduleWithFixedDelay(
                this::verify, VERIFIED_EACH.toSeconds(), VERIFIED_EACH.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * Opens the log of a service, or says in a line why it cannot.
     *
     * @param key with which it is signed; asked for when the log is opened
     * @param book which book is served; asked for before the first receipt is noted
     */
    public static KeptLog of(Path folder, Supplier<SigningKey> key, Supplier<Entry> book, Clock clock) {
        return of(folder, key, book, clock, AGAIN_AFTER);
    }

    static KeptLog of(Path folder, Supplier<SigningKey> key, Supplier<Entry> book, Clock clock, Duration againAfter) {
        return new KeptLog(folder, key, book, clock, againAfter);
    }

    private synchronized void open() {
        triedAt = System.nanoTime();
        try {
            log = Log.open(folder, key.get());
            isBookNoted = false;
            kept = kept == null ? new LogFiles(folder).checkpoint() : kept;
            LOG.info("receipts are noted in the log in {}", folder);
        } catch (LogRefused e) {
            closed(e.why());
        } catch (KeyRefused e) {
            closed(e.why());
        } catch (IOException e) {
            closed(AuditCode.LOG_UNREADABLE.of(folder));
        }
    }

    private void closed(Message reason) {
        why = reason;
        LOG.warn("no receipts are handed out: {}", reason);
    }

    /** Notes which book is served, where that is not noted yet; where it cannot be, that was said when the log was opened. */
    public void begin() {
        try {
            opened();
        } catch (LedgerClosed e) {
            LOG.debug("nothing is noted", e);
        }
    }

    @Override
    public Writing start(Entry entry) throws LedgerClosed {
        return opened().start(entry);
    }

    /**
     * Writes a checkpoint of all that was noted until now.
     *
     * @throws LedgerClosed when it cannot be written
     */
    public void checkpoint() throws LedgerClosed {
        opened().checkpoint();
    }

    private synchronized Log opened() throws LedgerClosed {
        Log now = log;
        if (now != null && now.closedBecause().isPresent()) {
            closed(now.closedBecause().get());
            now.close();
            now = null;
            log = null;
        }
        if (now == null && !isEnding && System.nanoTime() - triedAt >= againAfter.toNanos()) {
            open();
            now = log;
        }
        if (now == null) {
            throw new LedgerClosed(why);
        }
        if (!isBookNoted) {
            now.append(book.get());
            isBookNoted = true;
        }
        return now;
    }

    /** Returns how the log is. */
    public synchronized State state() {
        boolean isOpen = log != null && log.closedBecause().isEmpty();
        return new State(isBroken ? Status.BROKEN : isOpen ? Status.WELL : Status.CLOSED, verified);
    }

    /** Returns what can be counted and measured of it. */
    public synchronized Figures figures() {
        Log now = log != null && log.closedBecause().isEmpty() ? log : null;
        return new Figures(
                now == null ? null : now.figures(),
                verified == null ? null : new Verified(!isBroken, Duration.ofNanos(System.nanoTime() - verifiedAt)));
    }

    /** Verifies the log, and says what is wrong. */
    void verify() {
        byte[] since;
        synchronized (this) {
            since = kept;
        }
        try {
            byte[] now = new LogFiles(folder).checkpoint();
            LogReport report = LogCheck.check(folder, List.of(), since);
            report.warnings().forEach(warning -> LOG.warn("of the log: {}", Fault.shown(warning.in("en"))));
            report.findings().forEach(finding -> LOG.warn("the log was altered: {}", finding.in("en")));
            found(report.holds(), now);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the log cannot be verified: {}", e.getMessage());
            found(false, since);
        }
    }

    /** Notes what was found, and where all holds from which checkpoint to go on. */
    private synchronized void found(boolean holds, byte @Nullable [] checkpoint) {
        isBroken = !holds;
        verified = clock.instant();
        verifiedAt = System.nanoTime();
        kept = holds ? checkpoint : kept;
    }

    /** Writes a last checkpoint, and lets go of the folder. */
    @Override
    public void close() {
        verifier.shutdownNow();
        Log last;
        synchronized (this) {
            isEnding = true;
            last = log;
            log = null;
        }
        if (last != null) {
            last.close();
        }
    }
}
