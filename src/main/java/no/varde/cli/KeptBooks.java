package no.varde.cli;

import java.io.IOException;
import java.util.Optional;
import no.varde.archive.BookArchive;
import no.varde.archive.BookArchive.Spoilt;
import no.varde.receipt.LastBooks;
import no.varde.receipt.NoBook;
import no.varde.rulebook.BookFiles;
import no.varde.settings.UserData;
import org.jspecify.annotations.Nullable;

/** The files of the books that receipts name: of those that are kept, or of the one in use. */
final class KeptBooks implements LastBooks.Source {

    private final BookArchive archive;
    private final BookFiles inUse;

    /**
     * @param archive the folder in which books are kept; null for that of the service
     * @param book the folder of the book in use; null for the packed one
     */
    KeptBooks(@Nullable String archive, @Nullable String book) {
        this.archive = new BookArchive(archive == null ? UserData.books() : Books.folder(archive));
        this.inUse = Books.files(book);
    }

    @Override
    public BookFiles files(String content) throws NoBook {
        try {
            Optional<BookFiles> kept = archive.of(content);
            if (kept.isPresent()) {
                return kept.get();
            }
        } catch (Spoilt e) {
            throw NoBook.spoilt(content);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(archive.folder()));
        }
        if (!inUse.content().equals(content)) {
            throw NoBook.missing(content);
        }
        return inUse;
    }
}
