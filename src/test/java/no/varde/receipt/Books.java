package no.varde.receipt;

import java.util.HashMap;
import java.util.Map;
import no.varde.TheBook;
import no.varde.rulebook.RuleBook;

/** Books in memory, by their content. */
final class Books implements DayBooks {

    /** The book of the project alone. */
    static final Books OURS = new Books(TheBook.BOOK);

    private final Map<String, DayBook> books = new HashMap<>();

    Books(RuleBook... books) {
        for (RuleBook book : books) {
            this.books.put(book.identity().content(), new DayBook(book));
        }
    }

    @Override
    public DayBook of(String content) throws NoBook {
        DayBook book = books.get(content);
        if (book == null) {
            throw NoBook.missing(content);
        }
        return book;
    }
}
