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

    @Override
    List<Message> wrong() {
        return named == null || Commands.named(named) != null ? List.of() : List.of(Commands.unknown(named));
    }

    @Override
    int run(Console console) {
        var command = named == null ? null : Commands.named(named);
        console.out().print(command == null ? Usage.ofAll(Commands.all()::iterator) : Usage.of(command));
        return DONE;
    }
}
