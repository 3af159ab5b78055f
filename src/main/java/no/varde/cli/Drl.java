package no.varde.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.varde.engine.CanonicalDrl;
import no.varde.engine.Dictionary;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;

/**
 * Writes a book as Drools' own tools read it: the dictionary of its sentences, and canonical DRL for each kind of run.
 */
final class Drl {

    private static final String DICTIONARY = "book.dsl";

    private final PrintStream out;

    Drl(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        RuleBook book = Books.read(arguments.onlyName());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DICTIONARY, Dictionary.of(book.vocabulary()));
        for (Role role : Role.values()) {
            files.put("book-" + role.name().toLowerCase(Locale.ROOT) + ".drl", CanonicalDrl.of(book, role));
        }
        new Output(out).write(arguments.option("out"), files);
        return CommandLine.DONE;
    }
}
