package no.varde.cli;

import no.varde.audit.Holds;
import picocli.CommandLine;

/** Notes that a receipt is not to be destroyed for now. */
@CommandLine.Command(
        description = "note in a log that a receipt is not to be destroyed for now, such as during a complaint")
final class Hold extends OnReceiptInLog {

    @Override
    Holds.Change change() {
        return Holds.Change.HOLD;
    }
}
