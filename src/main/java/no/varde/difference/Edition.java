package no.varde.difference;

import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;

/**
 * A book and the files that it was read from.
 *
 * @param files where all stands that a book says, whether it decides anything or not
 */
public record Edition(BookFiles files, RuleBook book) {

    /**
     * Reads a book.
     *
     * @throws no.varde.rulebook.RuleBookRejected when it has faults
     */
    public static Edition read(BookFiles files) {
        return new Edition(files, RuleBook.read(files));
    }

    /**
     * Reads a book that may be this one.
     *
     * @return this one where its files are the same, byte by byte
     * @throws no.varde.rulebook.RuleBookRejected when it has faults
     */
    public Edition next(BookFiles other) {
        return other.refused().isEmpty() && other.isAlike(files) ? this : read(other);
    }
}
