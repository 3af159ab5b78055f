package no.varde.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about a book as such, which may write files. */
abstract class OfBook extends OnBook {

    @CommandLine.Option(
            names = "--out",
            order = OF_MANY,
            paramLabel = "DIR",
            description = "the folder to write to; printed where none is named")
    @Nullable
    String out;

    /** Writes files where the command says, by their names. */
    final void write(Map<String, String> files, Console console) {
        new Output(console.out()).write(out, files);
    }
}
