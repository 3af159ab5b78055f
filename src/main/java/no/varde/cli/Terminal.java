package no.varde.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import no.varde.document.Characters;
import no.varde.document.Worded;

/**
 * Where a command speaks. Whatever a book or a user wrote, nothing said here steers a terminal or looks like a line of
 * another's.
 */
final class Terminal {

    private final PrintStream stream;
    private final String language;

    Terminal(PrintStream stream, String language) {
        this.stream = stream;
        this.language = language;
    }

    String language() {
        return language;
    }

    /** Returns this terminal for who reads another language. */
    Terminal in(String other) {
        return new Terminal(stream, other);
    }

    /** Says something on one line, in the language of whoever reads. */
    void line(Worded said) {
        line(said.in(language));
    }

    /** Says something on one line. */
    void line(String said) {
        stream.println(Characters.masked(said));
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
