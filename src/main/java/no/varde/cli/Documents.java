package no.varde.cli;

import no.varde.handbook.Handbook;
import picocli.CommandLine;

/** Writes the documents of a book: its rules as sentences, and what became of its sources. */
@CommandLine.Command(description = "write the documents of a book: rules, sources, coverage")
final class Documents extends OfBook {

    @Override
    int run(Console console) {
        write(Handbook.of(read(), ".md"), console);
        return DONE;
    }
}
