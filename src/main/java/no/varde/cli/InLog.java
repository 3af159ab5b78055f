package no.varde.cli;

import java.nio.file.Path;
import no.varde.audit.LogRefused;
import no.varde.signing.KeyRefused;
import no.varde.signing.SigningKey;
import picocli.CommandLine;

/** A command that notes something in a log that no service holds. */
abstract class InLog extends OnLog {

    @CommandLine.Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "the file of the key that the log is signed with")
    String key = "";

    /** Notes it. */
    abstract void note(Path log, SigningKey signing) throws LogRefused;

    @Override
    final int run(Console console) {
        Path log = log();
        try {
            note(log, SigningKey.read(Books.path(key)));
        } catch (KeyRefused e) {
            throw new WrongArguments(e.why());
        } catch (LogRefused e) {
            throw new WrongArguments(e.why());
        }
        console.out().line(CommandCode.NOTED.of(folder));
        return DONE;
    }
}
