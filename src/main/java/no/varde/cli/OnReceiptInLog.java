package no.varde.cli;

import java.nio.file.Path;
import no.varde.audit.Holds;
import no.varde.audit.LogRefused;
import no.varde.signing.SigningKey;
import picocli.CommandLine;

/** A command that notes something about a receipt in a log. */
abstract class OnReceiptInLog extends InLog {

    @CommandLine.Parameters(
            index = "1",
            paramLabel = "HASH",
            description = "the hash of a receipt, as it stands in the log: 64 hexadecimal digits")
    String receipt = "";

    @CommandLine.Parameters(
            index = "2",
            paramLabel = "CODE",
            description = "why, as a word of letters, digits and inner hyphens that tells of nobody")
    String code = "";

    /** Returns what is noted of the receipt. */
    abstract Holds.Change change();

    @Override
    final void note(Path log, SigningKey signing) throws LogRefused {
        Holds.note(log, change(), receipt, code, signing);
    }
}
