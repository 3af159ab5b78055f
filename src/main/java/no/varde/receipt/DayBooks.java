package no.varde.receipt;

/** Where the books are that receipts name. */
@FunctionalInterface
public interface DayBooks {

    /**
     * Returns a book.
     *
     * @param content the hash of its files, 64 hexadecimal digits
     * @throws NoBook where it is not there, or is no longer what it was
     */
    DayBook of(String content) throws NoBook;
}
