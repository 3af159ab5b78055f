package no.varde.cli;

import java.util.List;
import no.varde.document.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says how all commands are used, or all of one. */
@CommandLine.Command(description = "say how all commands are used, or all of one")
final class Help extends Command {

    @CommandLine.Parameters(arity = "0..1", paramLabel = "COMMAND", description = "the command to say all of")
    @Nullable
    String named;

    @CommandLine.Option(names = "--lang", paramLabel = "LANGUAGE", description = "the language in which it is said")
    @Nullable
    String language;

    @Override
    List<Message> wrong() {
        return named == null || Commands.named(named, "en") != null ? List.of() : List.of(Commands.unknown(named));
    }

    @Override
    int run(Console console) {
        String spoken = console.language();
        var command = named == null ? null : Commands.named(named, spoken);
        console.out().print(command == null ? Usage.ofAll(spoken) : Usage.of(command, spoken));
        return DONE;
    }
}
