package no.varde.cli;

import picocli.CommandLine;

/** A command about what another book would say than the one before it. */
abstract class OfTwoBooks extends Command {

    @CommandLine.Parameters(index = "0", paramLabel = "BOOK1", description = "the folder of the old book")
    String oldFolder = "";

    @CommandLine.Parameters(index = "1", paramLabel = "BOOK2", description = "the folder of the new book")
    String presentFolder = "";

    @Override
    CommandCode question() {
        return CommandCode.WHICH_BOOKS;
    }
}
