package no.varde.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.varde.audit.LogCheck;
import no.varde.audit.LogReport;
import no.varde.audit.LogResult;
import no.varde.audit.LogText;
import no.varde.signing.KeyRefused;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Checks a log from its files, whether or not a service writes to it. */
@CommandLine.Command(
        description = {
            "check a log of receipts: its entries, its hashes, its signature, and that nothing which stood in it",
            "at an earlier checkpoint has changed; exit 1 unless all holds"
        })
final class VerifyLog extends OnLog {

    @CommandLine.Option(
            names = "--since",
            paramLabel = "CHECKPOINT",
            description = "a checkpoint that was kept from earlier; without one only the log itself is checked")
    @Nullable
    String since;

    @CommandLine.Option(
            names = "--key",
            paramLabel = "KEY",
            description = "the public key of who keeps the log, once for each; those in the log where none is named")
    List<String> keys = new ArrayList<>();

    @CommandLine.Mixin
    final FormOption form = new FormOption();

    @Override
    int run(Console console) {
        LogReport report = report();
        Said said =
                new Said(() -> LogText.of(report, console.language()), () -> LogResult.of(report, console.language()));
        console.out().lines(form.write(said));
        return report.holds() ? DONE : FAULTY_BOOK;
    }

    private LogReport report() {
        Path log = log();
        Path kept = since == null ? null : Books.path(since);
        try {
            List<VerifyingKey> known =
                    keys.stream().map(Books::path).map(VerifyingKey::read).toList();
            return LogCheck.of(log, known, kept);
        } catch (KeyRefused e) {
            throw new WrongArguments(e.why());
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(since == null ? folder : since));
        }
    }
}
