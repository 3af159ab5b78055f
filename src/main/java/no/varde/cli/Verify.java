package no.varde.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.varde.audit.LogReader;
import no.varde.audit.LogReport;
import no.varde.certificate.Refusal;
import no.varde.document.Worded;
import no.varde.receipt.Entry;
import no.varde.receipt.Verification;
import no.varde.receipt.Verification.Line;
import no.varde.receipt.VerificationJson;
import no.varde.receipt.VerificationJson.Verified;
import no.varde.receipt.Verifier;
import no.varde.receipt.Witness;
import no.varde.signing.KeyRefused;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Verifies receipts, without the engine. */
@CommandLine.Command(
        description = {
            "verify receipts without the engine: form, signature, book, answers, each step, and all that",
            "follows; says what was not tried, too; exit 1 unless all of it holds"
        })
final class Verify extends OfReceipts {

    @CommandLine.Parameters(arity = "1..*", paramLabel = "RECEIPT", description = "the file of a receipt")
    List<String> receipts = new ArrayList<>();

    @CommandLine.Option(
            names = "--key",
            paramLabel = "FILE",
            description = {
                "a public key by which receipts must be signed; may be named more than",
                "once; no signature is tried where none is named"
            })
    List<String> keys = new ArrayList<>();

    @CommandLine.Option(
            names = "--log",
            paramLabel = "DIR|CHECKPOINT",
            description = {
                "the folder of the log in which receipts must stand, or the",
                "checkpoint in it; no log is looked at where none is named"
            })
    @Nullable
    String log;

    @Override
    int run(Console console) {
        List<ReceiptFile> files = ReceiptFile.named(receipts, false);
        List<VerifyingKey> known = keys();
        Verifier verifier = new Verifier(kept(), known, log == null ? null : witness(log, known));
        String spoken = console.language();
        List<Verified> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (ReceiptFile file : files) {
            Verification verification = verifier.of(file.content());
            all.add(Verified.of(file.name(), verification, spoken));
            write(file.name(), verification, spoken, text);
        }
        text.append(CommandCode.NOT_VOUCHED.of().in(spoken)).append('\n');
        Verification.notVouchedFor()
                .forEach(one -> text.append("- ").append(one.in(spoken)).append('\n'));
        console.out().lines(form.write(new Said(text::toString, () -> VerificationJson.of(all, spoken))));
        return all.stream().allMatch(Verified::holds) ? DONE : NOT_SO;
    }

    /** Returns the log as a witness of receipts. What is wrong with the log itself tells `verify-log`. */
    private static Witness witness(String named, List<VerifyingKey> keys) {
        Path path = Books.path(named);
        Path folder = Files.isRegularFile(path) ? path.toAbsolutePath().getParent() : path;
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(named));
        }
        return certificate -> {
            LogReport.Checked found = LogReader.holds(folder, Entry.of(certificate), keys);
            return new Witness.Seen(
                    found.said(),
                    found.findings().stream()
                            .map(one -> new Refusal(Refusal.Kind.LOG, one.path(), one.message()))
                            .toList());
        };
    }

    private List<VerifyingKey> keys() {
        List<VerifyingKey> read = new ArrayList<>();
        List<Worded> faults = new ArrayList<>();
        for (String key : keys) {
            try {
                read.add(VerifyingKey.read(Books.path(key)));
            } catch (KeyRefused e) {
                faults.add(e.why());
            }
        }
        if (!faults.isEmpty()) {
            throw new WrongArguments(faults);
        }
        return read;
    }

    private static void write(String name, Verification verification, String language, StringBuilder text) {
        Worded found = verification.holds() ? CommandCode.RECEIPT_HOLDS.of(name) : CommandCode.RECEIPT_REFUSED.of(name);
        text.append(found.in(language)).append('\n');
        for (Line line : verification.lines()) {
            text.append("  ").append(line.in(language)).append('\n');
            line.refusals().stream().limit(MOST_REFUSALS).forEach(refusal -> text.append("    ")
                    .append(refusal.in(language))
                    .append('\n'));
            if (line.refusals().size() > MOST_REFUSALS) {
                text.append("    ")
                        .append(CommandCode.AND_MORE
                                .of(MOST_REFUSALS, line.refusals().size())
                                .in(language))
                        .append('\n');
            }
        }
        text.append('\n');
    }
}
