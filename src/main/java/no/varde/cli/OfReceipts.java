package no.varde.cli;

import java.util.List;
import no.varde.document.Message;
import no.varde.receipt.LastBooks;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about receipts and the books of their days. */
abstract class OfReceipts extends Command {

    /** What ends a command that found something refused or otherwise. */
    static final int NOT_SO = FAULTY_BOOK;

    /** So many reasons why a receipt is refused are told. */
    static final int MOST_REFUSALS = 20;

    @CommandLine.Option(
            names = "--books",
            order = 1,
            paramLabel = "DIR",
            description = {"the folder in which served books lie; that of the service", "where none is named"})
    @Nullable
    String books;

    @CommandLine.Option(
            names = "--book",
            order = OF_MANY,
            paramLabel = "DIR",
            description = "the folder of another book than the packed one")
    @Nullable
    String folder;

    @CommandLine.Mixin
    final FormOption form = new FormOption();

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "the language in which it is said")
    @Nullable
    String language;

    @Override
    CommandCode question() {
        return CommandCode.WHICH_RECEIPT;
    }

    @Override
    List<Message> wrong() {
        String named = language;
        return named == null || BookLanguages.said(named).isPresent()
                ? List.of()
                : List.of(Choice.notOneOf(named, List.of("nb", "nn", "en")));
    }

    final LastBooks kept() {
        return new LastBooks(new KeptBooks(books, folder));
    }
}
