package no.varde.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import no.varde.archive.BookArchive;
import no.varde.disk.WholeFile;
import no.varde.receipt.Decided;
import no.varde.receipt.KeyFile;
import no.varde.receipt.Ledger;
import no.varde.receipt.NoReceipt;
import no.varde.receipt.Receipt;
import no.varde.receipt.Receipts;
import no.varde.rulebook.BookFiles;
import no.varde.settings.UserData;
import org.jspecify.annotations.Nullable;

/**
 * A file that a receipt is written into. It is whole or not there, and never in the place of another one.
 *
 * @param written as the user wrote it
 * @param key the file of the key to sign with
 * @param books where the book is kept that the receipt names
 */
record NewReceipt(String written, Path file, Path key, BookArchive books) {

    /**
     * Finds the file of a receipt.
     *
     * @param key null for that of the service
     * @param books null for the folder of the service
     * @throws WrongArguments where something lies there, or there is no folder for it
     */
    static NewReceipt of(String written, @Nullable String key, @Nullable String books) {
        Path file = Books.path(written);
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongArguments(CommandCode.EXISTS.of(written));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongArguments(CommandCode.NOT_WRITTEN.of(written));
        }
        return new NewReceipt(
                written,
                file,
                key == null ? UserData.key() : Books.path(key),
                new BookArchive(books == null ? UserData.books() : Books.path(books)));
    }

    /**
     * Makes a receipt and writes it, once the book lies where it can be found later.
     *
     * @throws WrongArguments where one of them cannot be written, or there is no key; then there is no receipt
     */
    Receipt write(Decided decided, BookFiles book, Clock clock) {
        keep(book);
        try {
            Receipt receipt = new Receipts(new KeyFile(key), Ledger.NONE, clock, new SecureRandom()).of(decided);
            WholeFile.putNew(file, receipt.envelope());
            return receipt;
        } catch (NoReceipt e) {
            throw new WrongArguments(e.why());
        } catch (FileAlreadyExistsException e) {
            throw new WrongArguments(CommandCode.EXISTS.of(written));
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.NOT_WRITTEN.of(written));
        }
    }

    private void keep(BookFiles book) {
        try {
            books.keep(book);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.NOT_WRITTEN.of(books.folder()));
        }
    }
}
