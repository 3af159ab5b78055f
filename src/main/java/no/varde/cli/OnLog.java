package no.varde.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about a log. */
abstract class OnLog extends Command {

    @CommandLine.Parameters(index = "0", paramLabel = "DIR", description = "the folder of a log")
    String folder = "";

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            converter = Spoken.class,
            description = "the language in which it is said: nb, nn or en")
    @Nullable
    String language;

    @Override
    CommandCode question() {
        return CommandCode.WHICH_LOG;
    }

    final Path log() {
        Path log = Books.path(folder);
        if (!Files.isDirectory(log)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(folder));
        }
        return log;
    }
}
