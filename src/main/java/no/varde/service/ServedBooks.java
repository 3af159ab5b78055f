package no.varde.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import no.varde.archive.BookArchive;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Identity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The book that is served now, and those that were served before. A request asks once which one is current; whoever has
 * to go on with the book that they began with asks for it by the hash of its content. Safe for use by many threads.
 */
public final class ServedBooks {

    private static final Logger LOG = LoggerFactory.getLogger(ServedBooks.class);

    /** So many former books are kept as they were built; each takes about as much memory as the current one. */
    public static final int FORMER_BUILT = 2;

    /** What is kept of every book that was served, for ever: files that two of them share are kept once. */
    private record Published(BookFiles files, Proofs proofs) {}

    private final Map<String, Published> published = new ConcurrentHashMap<>();
    private final FormerBooks former = new FormerBooks(FORMER_BUILT);
    private final @Nullable BookArchive archive;
    private final Clock clock;
    private final boolean unproved;
    private final FutureTask<Boolean> opening;
    private volatile ServedBook current;

    /** Thrown when a book is asked for that was never served. */
    public static final class NeverServed extends RuntimeException {
        NeverServed(String content) {
            super("no book `" + content + "` has been served");
        }
    }

    /** Thrown when a book cannot be kept for whoever asks later what was said by it: then nothing is said by it. */
    public static final class NotKept extends RuntimeException {

        private final transient Path folder;

        NotKept(Path folder, IOException cause) {
            super("the book cannot be kept in " + folder, cause);
            this.folder = folder;
        }

        /** Returns the folder of the archive. */
        public Path folder() {
            return folder;
        }
    }

    /**
     * Takes the book that is served first, and begins to try its principles beside whatever else makes the service ready.
     *
     * @param archive keeps each book before anything is said by it, and has those of earlier days; null where none is kept
     *     longer than this runs
     * @param unproved whether a book is served all the same when a principle is not known to hold
     */
    public ServedBooks(ServedBook first, @Nullable BookArchive archive, Clock clock, boolean unproved) {
        this.archive = archive;
        this.clock = clock;
        this.unproved = unproved;
        this.current = first;
        this.opening = new FutureTask<>(() -> serve(first, first.files(), first.prove(clock)), true);
        Thread thread = new Thread(opening, "principles");
        thread.setDaemon(true);
        thread.start();
        first.ready();
    }

    /** Says whether it is known what becomes of the first book. */
    public boolean isOpen() {
        return opening.isDone();
    }

    /**
     * Waits until the principles of the first book have been tried; nothing is to be said by it before.
     *
     * @throws Unproved when one of them is not known to hold, unless such a book may be served
     * @throws NotKept when the book cannot be kept
     */
    public void open() {
        try {
            opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unproved || e.getCause() instanceof NotKept) {
                throw (RuntimeException) e.getCause();
            }
            throw new IllegalStateException("the principles were not tried", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the principles were tried", e);
        }
    }

    private void serve(ServedBook book, BookFiles files, Proofs proofs) {
        if (!proofs.areWhole()) {
            Unproved refused = new Unproved(proofs);
            if (!unproved) {
                throw refused;
            }
            refused.faults().forEach(fault -> LOG.warn("served all the same: {}", fault));
        }
        keep(files);
        published.put(book.content(), new Published(files, proofs));
        Identity identity = book.book().identity();
        LOG.info(
                "the book {} is served: meaning {}, content {}",
                identity.version(),
                identity.meaning(),
                identity.content());
        book.book().remarks().forEach(remark -> LOG.info("remark: {}", remark));
    }

    private void keep(BookFiles files) {
        if (archive != null) {
            try {
                archive.keep(files);
            } catch (IOException e) {
                throw new NotKept(archive.folder(), e);
            }
        }
    }

    /** Returns the book that is served now. */
    public ServedBook current() {
        return current;
    }

    /**
     * Returns a book that is or was served, by the hash of its content.
     *
     * @throws NeverServed where there is none such
     */
    public ServedBook of(String content) {
        ServedBook now = current;
        if (now.content().equals(content)) {
            return now;
        }
        Published known = published.get(content);
        if (known != null) {
            return former.of(content, () -> ServedBook.again(known.files(), known.proofs()));
        }
        BookFiles files = files(content);
        return former.of(content, () -> ofAnEarlierDay(files));
    }

    /** Makes a book of an earlier day, and tries its principles again. */
    private ServedBook ofAnEarlierDay(BookFiles files) {
        ServedBook book = ServedBook.of(files).ready();
        book.prove(clock);
        return book;
    }

    /**
     * Returns the files of a book that is or was served, now or on an earlier day.
     *
     * @throws NeverServed where there is none such
     */
    public BookFiles files(String content) {
        Published known = published.get(content);
        return known == null ? kept(content).orElseThrow(() -> new NeverServed(content)) : known.files();
    }

    /** Returns a book that is kept; one that is spoilt is none. */
    private Optional<BookFiles> kept(String content) {
        try {
            return archive == null ? Optional.empty() : archive.of(content);
        } catch (IOException e) {
            LOG.warn("the book {} cannot be read from the archive: {}", content, e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Serves another book from now on. Requests that are under way end with the book that they began with.
     *
     * @throws Unproved when one of its principles is not known to hold, unless such a book may be served
     * @throws NotKept when it cannot be kept
     */
    public synchronized void publish(ServedBook book) {
        Proofs proofs = book.ready().prove(clock);
        ServedBook before = current;
        serve(book, book.files().sharing(known(before.content()).files()), proofs);
        former.replace(book.content(), before);
        current = book;
    }

    private Published known(String content) {
        Published known = published.get(content);
        if (known == null) {
            throw new NeverServed(content);
        }
        return known;
    }

    /** Returns how many books are built at the moment, the current one among them. */
    public int built() {
        return 1 + former.size();
    }
}
