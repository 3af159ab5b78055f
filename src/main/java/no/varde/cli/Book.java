package no.varde.cli;

import java.nio.file.Files;
import java.util.Map;
import no.varde.certificate.PlainBook;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Takes out a book that was served, and writes a book so plainly that another program can check with it what a receipt claims. */
@CommandLine.Command(
        description = {
            "take out a book that was served, as its files were; or write a book",
            "as numbered tests, conclusions and steps, with which another program",
            "can check what a receipt claims"
        })
final class Book extends Command {

    private static final String FILE = "plain-book.txt";

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "BOOK",
            description = {
                "the number of a book that was served, or at least the first eight",
                "letters of the hash of its content; or the folder of a book"
            })
    @Nullable
    String named;

    @CommandLine.Option(names = "--plain", description = "in the form that `src/docs/plain-book.md` describes")
    boolean plain;

    @CommandLine.Option(
            names = "--books",
            paramLabel = "DIR",
            description = {"the folder in which served books lie; that of the service", "where none is named"})
    @Nullable
    String books;

    @CommandLine.Option(
            names = "--out",
            order = OF_MANY,
            paramLabel = "DIR",
            description = "the folder to write to, which is made; what is found is told where none is named")
    @Nullable
    String out;

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "a language of the book; its first where none is named")
    @Nullable
    String language;

    @Override
    int run(Console console) {
        if (plain) {
            return plainly(console);
        }
        if (named == null) {
            throw new WrongArguments(CommandCode.WHICH_BOOK.of());
        }
        ArchivedBook book = ArchivedBook.of(named, books);
        if (out == null) {
            console.out().line(CommandCode.BOOK_KEPT.of(book.number(), book.content(), book.archive()));
        } else {
            book.unpack(out).forEach(path -> console.out().line(path.toString()));
        }
        return DONE;
    }

    /** The bytes are what the hash in a receipt is of: nothing is said beside them. */
    private int plainly(Console console) {
        RuleBook book = named == null || Files.isDirectory(Books.path(named))
                ? Books.read(named)
                : RuleBook.read(ArchivedBook.of(named, books).files());
        Books.language(language, book.vocabulary());
        String text = PlainBook.of(book).text();
        if (out == null) {
            console.out().print(text);
        } else {
            new Output(console.out()).write(out, Map.of(FILE, text));
        }
        return DONE;
    }
}
