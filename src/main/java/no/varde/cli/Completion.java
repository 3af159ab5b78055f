package no.varde.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the script by which a shell completes commands, options and the words that they take. */
@CommandLine.Command(
        description = {
            "write the script by which bash and zsh complete the commands of `varde`:",
            "source <(varde completion)"
        })
final class Completion extends Command {

    private static final String PROGRAM = "varde";

    @Override
    int run(Console console) {
        CommandSpec program = CommandSpec.create().name(PROGRAM);
        Commands.all(console.language()).forEach(command -> program.addSubcommand(command.name(), command));
        console.out().print(AutoComplete.bash(PROGRAM, new CommandLine(program)));
        return DONE;
    }
}
