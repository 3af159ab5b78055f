package no.varde.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import no.varde.document.Characters;

/**
 * Where a command speaks. Whatever a book or a user wrote, nothing said here steers a terminal or looks like a line of
 * another's.
 */
final class Terminal {

    private final PrintStream stream;

    Terminal(PrintStream stream) {
        this.stream = stream;
    }

    /** Says something on one line. */
    void line(Object said) {
        stream.println(Characters.masked(said.toString()));
    }

    /** Says something that has lines of its own, and ends the last of them. */
    void lines(String said) {
        stream.println(Characters.maskedLines(said));
    }

    /** Says something that has lines of its own, and ends as it ends. */
    void print(String said) {
        stream.print(Characters.maskedLines(said));
    }

    /** Says where in the program something failed. */
    void trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        print(trace.toString());
    }

    /** Says whether all that was said has arrived: the disk may be full, or nobody listen. */
    boolean hasArrived() {
        return !stream.checkError();
    }
}
