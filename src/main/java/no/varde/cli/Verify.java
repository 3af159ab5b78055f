package no.varde.cli;

import java.util.ArrayList;
import java.util.List;
import no.varde.document.Worded;
import no.varde.receipt.Verification;
import no.varde.receipt.Verification.Line;
import no.varde.receipt.VerificationJson;
import no.varde.receipt.VerificationJson.Verified;
import no.varde.receipt.Verifier;
import no.varde.signing.KeyRefused;
import no.varde.signing.VerifyingKey;
import picocli.CommandLine;

/** Verifies receipts, without the engine. */
@CommandLine.Command(
        description = {
            "verify receipts without the engine: form, signature, book, answers, each step, and all that",
            "follows; says what was not tried, too; exit 1 unless all of it holds"
        })
final class Verify extends OfReceipts {

    private static final int MOST_REFUSALS = 20;

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

    @Override
    int run(Console console) {
        List<ReceiptFile> files = ReceiptFile.named(receipts, false);
        Verifier verifier = new Verifier(kept(), keys());
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
        console.out().lines(format.write(new Said(text::toString, () -> VerificationJson.of(all, spoken))));
        return all.stream().allMatch(Verified::holds) ? DONE : NOT_SO;
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
