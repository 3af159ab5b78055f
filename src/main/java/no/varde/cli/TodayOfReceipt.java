package no.varde.cli;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.certificate.Certificate;
import no.varde.certificate.InputReading.Answered;
import no.varde.decision.Decider;
import no.varde.difference.CannotCompare;
import no.varde.difference.Shift;
import no.varde.document.FormCode;
import no.varde.receipt.DayBook;
import no.varde.receipt.LastBooks;
import no.varde.receipt.NoBook;
import no.varde.receipt.Verification;
import no.varde.receipt.Verifier;
import no.varde.report.EffectText;
import no.varde.report.TodayText;
import no.varde.rulebook.RuleBook;
import picocli.CommandLine;

/** Says what the book in use says of the answers of a receipt. */
@CommandLine.Command(
        description = {
            "say what the book in use says otherwise of the answers of a receipt than the book",
            "of that day; what other answers would change, and what to ask, is in no receipt; one that",
            "does not hold by its own book (see verify, which tries the signature, too) is refused"
        })
final class TodayOfReceipt extends OfReceipts {

    @CommandLine.Parameters(paramLabel = "RECEIPT", description = "the file of a receipt")
    String receipt = "";

    @Override
    int run(Console anyone) {
        LastBooks kept = kept();
        Certificate certificate = certificate(kept);
        DayBook old = book(kept, certificate);
        Answered answered = old.inputs().read(certificate);
        Assessment assessment = answered.assessment();
        if (assessment == null) {
            throw new WrongArguments(answered.refusals());
        }
        RuleBook present = Books.read(folder);
        String spoken = Books.spoken(language, old.book().vocabulary(), present.vocabulary());
        try {
            CannotCompare.check(old.book().vocabulary(), present.vocabulary());
        } catch (CannotCompare different) {
            throw new WrongArguments(FormCode.AT.of(EffectText.cannot(different, present.vocabulary(), spoken)));
        }
        List<Shift> shifts = Shift.between(old.decider(), new Decider(present), assessment);
        TodayText today = new TodayText(old.book(), certificate.book().version(), present, assessment, shifts, spoken);
        anyone.out().lines(form.write(new Said(today::text, today::json)));
        return DONE;
    }

    /** Returns what a receipt says; one that its own book does not bear out is not compared with another book. */
    private Certificate certificate(LastBooks kept) {
        Verification found = new Verifier(kept, List.of())
                .of(ReceiptFile.named(List.of(receipt), false).get(0).content());
        Certificate certificate = found.certificate();
        if (certificate == null || !found.holds()) {
            throw new WrongArguments(found.lines().stream()
                    .flatMap(line -> line.refusals().stream())
                    .limit(MOST_REFUSALS)
                    .toList());
        }
        return certificate;
    }

    private static DayBook book(LastBooks kept, Certificate certificate) {
        try {
            return kept.of(certificate.book().content());
        } catch (NoBook none) {
            throw new WrongArguments(none.why());
        }
    }
}
