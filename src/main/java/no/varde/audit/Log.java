package no.varde.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.varde.disk.Disk;
import no.varde.document.Message;
import no.varde.receipt.Entry;
import no.varde.receipt.Ledger;
import no.varde.receipt.LedgerClosed;
import no.varde.signing.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * A log in a folder: lines that were once noted in their order, whoever alters one of them is found out by each checkpoint that was
 * kept elsewhere. Safe for use by many threads; one thread writes for all of them.
 */
public final class Log implements Ledger, AutoCloseable {

    /** A checkpoint tells of what was noted not later than this. */
    private static final Duration CHECKPOINT_AFTER = Duration.ofMinutes(1);

    private static final int MOST_PENDING = 4096;

    private static final int MOST_WITH_ONE_SYNC = 1024;

    private final Path folder;
    private final SigningKey key;
    private final String origin;
    private final LogLock lock;
    private final Journal journal;
    private final TileWriter tree;
    private final long afterNanos;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread thread;

    /** Of the thread that writes: how many entries no checkpoint covers, and when the first of them came. */
    private int pending;

    private long pendingSince;

    /** For who watches. */
    private volatile LogFigures figures;

    private boolean isEnding;
    private @Nullable Message closed;

    /**
     * Somebody who waits.
     *
     * @param entry null for who wants only a checkpoint
     * @param end whether nothing more is to be noted
     */
    private record Waiting(byte @Nullable [] entry, boolean end, CompletableFuture<Boolean> done) {}

    private Log(LogOpening opened, SigningKey key, LogLock lock, Duration after) {
        this.folder = opened.folder();
        this.key = key;
        this.origin = opened.origin();
        this.lock = lock;
        this.journal = opened.journal();
        this.tree = opened.tree();
        this.afterNanos = after.toNanos();
        this.figures = new LogFigures(tree.size(), tree.size(), OptionalLong.empty());
        this.thread = new Thread(this::run, "log");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Opens a log, which is made where there is none, and notes with which key it is signed from now on.
     *
     * @param folder made where it is not there
     * @throws LogRefused where another program holds it, it cannot be read or written, or it is not whole
     */
    public static Log open(Path folder, SigningKey key) throws LogRefused {
        return open(folder, key, CHECKPOINT_AFTER, new Disk());
    }

    static Log open(Path folder, SigningKey key, Duration after, Disk disk) throws LogRefused {
        try {
            disk.make(folder.toAbsolutePath());
            LogLock lock = LogLock.of(folder);
            try {
                Log log = new Log(LogOpening.of(folder, key, disk), key, lock, after);
                log.append(Entry.key(key.verifying().id()));
                return log;
            } catch (IOException | LogRefused | LedgerClosed | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (LedgerClosed e) {
            throw new LogRefused(e.why(), e);
        } catch (IOException e) {
            throw new LogRefused(AuditCode.LOG_UNREADABLE.of(folder), e);
        }
    }

    /**
     * Notes in a log that it was put back from a copy, so that whoever finds it shorter than it was can read why.
     *
     * @throws LogRefused as {@link #open} does, or where the log takes no entry
     */
    public static void noteRestore(Path folder, SigningKey key) throws LogRefused {
        try (Log log = open(folder, key)) {
            log.append(LogLine.restore());
        } catch (LedgerClosed e) {
            throw new LogRefused(e.why(), e);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public Writing start(Entry entry) throws LedgerClosed {
        Waiting waiting = new Waiting(entry.bytes(), false, new CompletableFuture<>());
        ask(waiting);
        return () -> join(waiting);
    }

    /**
     * Writes a checkpoint of all that was noted until now.
     *
     * @throws LedgerClosed when it cannot be written
     */
    public void checkpoint() throws LedgerClosed {
        await(new Waiting(null, false, new CompletableFuture<>()));
    }

    private void await(Waiting waiting) throws LedgerClosed {
        ask(waiting);
        join(waiting);
    }

    private synchronized void ask(Waiting waiting) throws LedgerClosed {
        if (closed != null || isEnding) {
            throw new LedgerClosed(why());
        }
        isEnding = waiting.end();
        queue.add(waiting);
    }

    /** Whoever is interrupted meanwhile waits all the same: an entry that is on its way is noted. */
    private void join(Waiting waiting) throws LedgerClosed {
        try {
            waiting.done().join();
        } catch (CompletionException e) {
            throw LedgerClosed.of(why(), e);
        }
    }

    private synchronized Message why() {
        return closed == null ? AuditCode.LOG_CLOSED.of(folder) : closed;
    }

    /** Returns how far it went until now. */
    LogFigures figures() {
        return figures;
    }

    /** Returns why nothing can be noted any more; nothing while it can. */
    public synchronized Optional<Message> closedBecause() {
        return closed == null && !isEnding ? Optional.empty() : Optional.of(why());
    }

    private void run() {
        try {
            boolean isOpen = true;
            while (isOpen) {
                List<Waiting> batch = next();
                isOpen = batch.stream().noneMatch(Waiting::end);
                note(batch);
            }
            end(AuditCode.LOG_CLOSED.of(folder));
        } catch (IOException | RuntimeException e) {
            end(AuditCode.LOG_FULL.of(folder));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(AuditCode.LOG_CLOSED.of(folder));
        }
    }

    /** Returns who waits; nobody where a checkpoint is due before anybody comes. */
    private List<Waiting> next() throws InterruptedException {
        List<Waiting> batch = new ArrayList<>();
        Waiting first = pending == 0
                ? queue.take()
                : queue.poll(pendingSince + afterNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, MOST_WITH_ONE_SYNC - 1);
        }
        return batch;
    }

    private void note(List<Waiting> batch) throws IOException {
        try {
            List<byte[]> entries = new ArrayList<>();
            boolean isAsked = false;
            for (Waiting waiting : batch) {
                byte[] entry = waiting.entry();
                if (entry == null) {
                    isAsked = true;
                } else {
                    entries.add(entry);
                }
            }
            if (!entries.isEmpty()) {
                journal.write(new Frame(tree.size(), entries));
                entries.forEach(tree::append);
                pendingSince = pending == 0 ? System.nanoTime() : pendingSince;
                pending += entries.size();
                figures = figures.with(tree.size());
            }
            batch.stream().filter(waiting -> waiting.entry() != null).forEach(waiting -> waiting.done()
                    .complete(true));
            tree.writeFull();
            if (pending > 0 && (isAsked || isDue())) {
                tree.write(origin, key);
                journal.clear();
                pending = 0;
                figures = figures.covered(System.nanoTime());
            }
            batch.forEach(waiting -> waiting.done().complete(true));
        } catch (IOException | RuntimeException e) {
            close(batch, AuditCode.LOG_FULL.of(folder), e);
            throw e;
        }
    }

    private boolean isDue() {
        return pending >= MOST_PENDING || System.nanoTime() - pendingSince >= afterNanos;
    }

    /** First the reason is known, then whoever waits is told. */
    private void close(List<Waiting> waiting, Message why, Exception cause) {
        synchronized (this) {
            closed = why;
        }
        waiting.forEach(one -> one.done().completeExceptionally(cause));
    }

    private void end(Message why) {
        List<Waiting> late = new ArrayList<>();
        synchronized (this) {
            closed = closed == null ? why : closed;
            queue.drainTo(late);
        }
        late.forEach(one -> one.done().completeExceptionally(new IOException("closed")));
        try {
            journal.close();
            lock.close();
        } catch (IOException e) {
            // what was noted is on disk already
        }
    }

    /** Writes a last checkpoint, and lets go of the folder. */
    @Override
    public void close() {
        try {
            await(new Waiting(null, true, new CompletableFuture<>()));
        } catch (LedgerClosed e) {
            // it was closed before
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
