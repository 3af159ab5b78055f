package no.varde.cli;

import java.io.PrintStream;
import no.varde.handbook.Handbook;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;

/** Writes the documents of a book: its rules as sentences, and what became of its sources. */
final class Documents {

    private final PrintStream out;
    private final PrintStream err;

    Documents(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(Arguments arguments) {
        try {
            RuleBook book = Books.read(arguments.onlyName());
            new Output(out).write(arguments.option("out"), Handbook.of(book, ".md"));
            return CommandLine.DONE;
        } catch (RuleBookRejected e) {
            e.faults().forEach(err::println);
            return CommandLine.FAULTY_BOOK;
        }
    }
}
