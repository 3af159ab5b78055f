package no.varde.cli;

import java.io.PrintStream;
import no.varde.handbook.Handbook;
import no.varde.rulebook.RuleBook;

/** Writes the documents of a book: its rules as sentences, and what became of its sources. */
final class Documents {

    private final PrintStream out;

    Documents(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        RuleBook book = Books.read(arguments.onlyName());
        new Output(out).write(arguments.option("out"), Handbook.of(book, ".md"));
        return CommandLine.DONE;
    }
}
