package no.varde.cli;

import java.io.PrintStream;
import no.varde.rulebook.RuleBook;

/** Checks a folder of rules. */
final class Check {

    private final PrintStream out;

    Check(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        RuleBook book = Books.read(arguments.onlyName());
        out.println("the book is good: " + book.rules().size() + " rules, "
                + book.vocabulary().questions().size() + " questions, "
                + book.vocabulary().measures().size() + " measures, sha256 " + book.sha256());
        return CommandLine.DONE;
    }
}
