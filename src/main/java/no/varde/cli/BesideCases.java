package no.varde.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about a book, which knows where its cases lie. */
abstract class BesideCases extends OnBook {

    @CommandLine.Option(
            names = "--cases",
            order = OF_MANY,
            paramLabel = "DIR",
            description = "the folder of its cases; `fixtures` beside the book where none is named")
    @Nullable
    String cases;
}
