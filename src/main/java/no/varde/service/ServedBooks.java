package no.varde.service;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.rulebook.BookFiles;

/**
 * The book that is served now, and those that were served before. A request asks once which one is current; whoever has
 * to go on with the book that they began with asks for it by its hash. Safe for use by many threads.
 */
public final class ServedBooks {

    /** So many former books are kept as they were built; each takes about as much memory as the current one. */
    public static final int FORMER_BUILT = 2;

    /** What is kept of every book that was served, for ever: files that two of them share are kept once. */
    private record Published(BookFiles files, Proofs proofs) {}

    private final Map<String, Published> published = new ConcurrentHashMap<>();
    private final FormerBooks former = new FormerBooks(FORMER_BUILT);
    private final Prover prover;
    private volatile ServedBook current;
    private boolean proving;

    /** Thrown when a book is asked for that was never served. */
    public static final class NeverServed extends RuntimeException {
        NeverServed(String sha256) {
            super("no book `" + sha256 + "` has been served");
        }
    }

    public ServedBooks(ServedBook first, Clock clock) {
        this.prover = new Prover(clock);
        this.current = first.ready();
        published.put(first.sha256(), new Published(first.files(), first.proofs()));
    }

    /** Returns the book that is served now. */
    public ServedBook current() {
        return current;
    }

    /**
     * Returns a book that is or was served, by its hash.
     *
     * @throws NeverServed where there is none such
     */
    public ServedBook of(String sha256) {
        ServedBook now = current;
        if (now.sha256().equals(sha256)) {
            return now;
        }
        Published known = known(sha256);
        return former.of(sha256, () -> ServedBook.again(known.files(), known.proofs()));
    }

    /** Serves another book from now on. Requests that are under way end with the book that they began with. */
    public synchronized void publish(ServedBook book) {
        book.ready();
        ServedBook before = current;
        BookFiles files = book.files().sharing(known(before.sha256()).files());
        published.put(book.sha256(), new Published(files, book.proofs()));
        former.replace(book.sha256(), before);
        current = book;
        if (proving) {
            prover.prove(book);
        }
    }

    private Published known(String sha256) {
        Published known = published.get(sha256);
        if (known == null) {
            throw new NeverServed(sha256);
        }
        return known;
    }

    /** Begins to prove the principles of the current book, and of every one that becomes current. */
    public synchronized void prove() {
        proving = true;
        prover.prove(current);
    }

    /** Returns how many books are built at the moment, the current one among them. */
    public int built() {
        return 1 + former.size();
    }
}
