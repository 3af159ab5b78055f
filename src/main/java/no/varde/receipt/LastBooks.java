package no.varde.receipt;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;

/** Books of earlier days, of which the last few stay as they were read. Safe for use by many threads. */
public final class LastBooks implements DayBooks {

    private static final int MOST = 4;

    private final Source source;
    private final Map<String, DayBook> read = new LinkedHashMap<>(16, 0.75f, true);

    /** Where the files of books lie. */
    @FunctionalInterface
    public interface Source {

        /**
         * Returns the files of a book.
         *
         * @param content their hash
         * @throws NoBook where they are not there, or are not what they were
         */
        BookFiles files(String content) throws NoBook;
    }

    public LastBooks(Source source) {
        this.source = source;
    }

    @Override
    public synchronized DayBook of(String content) throws NoBook {
        DayBook known = read.get(content);
        if (known != null) {
            return known;
        }
        BookFiles files = source.files(content);
        try {
            DayBook book = new DayBook(RuleBook.read(files));
            read.put(content, book);
            if (read.size() > MOST) {
                read.remove(read.keySet().iterator().next());
            }
            return book;
        } catch (RuleBookRejected rejected) {
            throw NoBook.rejected(content, rejected.faults());
        }
    }
}
