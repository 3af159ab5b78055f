package no.varde.cli;

import java.util.List;
import no.varde.document.Message;
import picocli.CommandLine;

/** A command: its arguments are fields, filled by picocli before it is run. All that a command is stands in its class. */
abstract class Command {

    static final int DONE = 0;
    static final int FAULTY_BOOK = 1;
    static final int FAULTY_INPUT = 2;
    static final int FAILED = 3;

    /** Where options stand that several commands have, and those that all have: after those of a command's own. */
    static final int OF_MANY = 10;

    static final int OF_ALL = 20;

    @CommandLine.Option(
            names = "--stacktrace",
            order = OF_ALL,
            description = "when something fails, say where in the program")
    boolean stacktrace;

    @CommandLine.Option(
            names = {"-h", "--help"},
            order = OF_ALL,
            usageHelp = true,
            description = "say this")
    boolean help;

    /** Returns what is asked of a user who names too little. */
    CommandCode question() {
        return CommandCode.WHICH_FILE;
    }

    /** Returns what is wrong with arguments that are well formed, as far as can be told before a book is read. */
    List<Message> wrong() {
        return List.of();
    }

    /**
     * Runs the command.
     *
     * @return {@link #DONE}, or {@link #FAULTY_BOOK} when it has told faults of a book
     * @throws WrongArguments when arguments or input have faults
     * @throws no.varde.rulebook.RuleBookRejected when a book has faults
     * @throws Failed when nothing can be said
     */
    abstract int run(Console console);
}
