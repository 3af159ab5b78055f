package no.varde.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.varde.engine.CanonicalDrl;
import no.varde.engine.Dictionary;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import picocli.CommandLine;

/**
 * Writes a book as Drools' own tools read it: the dictionary of its sentences, and canonical DRL for each kind of run.
 */
@CommandLine.Command(description = "write the dictionary (.dsl) and canonical DRL of a book")
final class Drl extends OfBook {

    private static final String DICTIONARY = "book.dsl";

    @Override
    int run(Console console) {
        RuleBook book = read();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DICTIONARY, Dictionary.of(book.vocabulary(), book.identity().version()));
        for (Role role : Role.values()) {
            files.put("book-" + role.name().toLowerCase(Locale.ROOT) + ".drl", CanonicalDrl.of(book, role));
        }
        write(files, console);
        return DONE;
    }
}
