package no.varde.cli;

import java.io.PrintStream;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;

/** Checks a folder of rules. */
final class Check {

    private final PrintStream out;
    private final PrintStream err;

    Check(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(Arguments arguments) {
        try {
            RuleBook book = Books.read(arguments.onlyName());
            out.println("the book is good: " + book.rules().size() + " rules, "
                    + book.vocabulary().questions().size() + " questions, "
                    + book.vocabulary().measures().size() + " measures, sha256 " + book.sha256());
            return CommandLine.DONE;
        } catch (RuleBookRejected e) {
            e.faults().forEach(err::println);
            return CommandLine.FAULTY_BOOK;
        }
    }
}
