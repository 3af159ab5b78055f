package no.varde.cli;

import java.nio.file.Path;
import no.varde.audit.Log;
import no.varde.audit.LogRefused;
import no.varde.signing.SigningKey;
import picocli.CommandLine;

/** Notes that a log was put back from a copy. */
@CommandLine.Command(description = "note in a log that it was put back from a copy, and so may lack its last entries")
final class Restore extends InLog {

    @Override
    void note(Path log, SigningKey signing) throws LogRefused {
        Log.noteRestore(log, signing);
    }
}
