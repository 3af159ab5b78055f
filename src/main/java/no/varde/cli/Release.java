package no.varde.cli;

import no.varde.audit.Holds;
import picocli.CommandLine;

/** Notes that a receipt that was held may be destroyed again. */
@CommandLine.Command(description = "note in a log that a receipt which was held may be destroyed again")
final class Release extends OnReceiptInLog {

    @Override
    Holds.Change change() {
        return Holds.Change.RELEASE;
    }
}
