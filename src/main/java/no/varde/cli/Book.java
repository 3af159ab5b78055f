package no.varde.cli;

import java.util.Map;
import no.varde.certificate.PlainBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Writes a book so plainly that another program can check with it what a receipt claims. */
@CommandLine.Command(
        description = {
            "write a book as numbered tests, conclusions and steps, with which",
            "another program can check what a receipt claims"
        })
final class Book extends OnBook {

    private static final String FILE = "plain-book.txt";

    @CommandLine.Option(names = "--plain", description = "in the form that `src/docs/plain-book.md` describes")
    boolean plain;

    @CommandLine.Option(
            names = "--out",
            order = OF_MANY,
            paramLabel = "DIR",
            description = "the folder to write to; printed where none is named")
    @Nullable
    String out;

    /** Its bytes are what the hash in a receipt is of: nothing is said beside them. */
    @Override
    int run(Console console) {
        if (!plain) {
            throw new WrongArguments(CommandCode.WHICH_FORM.of());
        }
        String text = PlainBook.of(read()).text();
        if (out == null) {
            console.out().print(text);
        } else {
            new Output(console.out()).write(out, Map.of(FILE, text));
        }
        return DONE;
    }
}
