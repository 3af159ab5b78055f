package no.varde.certificate;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.certificate.Certificate.BookId;
import no.varde.certificate.InputReading.Answered;
import no.varde.certificate.Refusal.Kind;
import no.varde.document.Message;
import no.varde.rulebook.Identity;

/**
 * Checks what a certificate claims against its book, without the engine: the answers are read anew, each step is tried by
 * hand, and all that follows is made once more. What differs is refused, each with a code and where it stands. Safe for use
 * by many threads.
 */
public final class CertificateCheck {

    private final PlainBook plain;
    private final InputReading inputs;
    private final PlainRuns runs;

    public CertificateCheck(PlainBook plain) {
        this.plain = plain;
        this.inputs = new InputReading(plain.book().vocabulary());
        this.runs = new PlainRuns(plain);
    }

    /** Returns why a certificate is refused; nothing where all that it claims is so. */
    public List<Refusal> of(Certificate certificate) {
        if (certificate.reading() != Certificate.READING) {
            Message message = CertificateCode.OTHER_READING.of(certificate.reading(), Certificate.READING);
            return List.of(new Refusal(Kind.READING, "reading", message));
        }
        List<Refusal> ofBook = ofBook(certificate.book());
        if (!ofBook.isEmpty()) {
            return ofBook; // of another book all else would be wrong too
        }
        Answered answered = inputs.read(certificate);
        Assessment assessment = answered.assessment();
        if (assessment == null) {
            return answered.refusals();
        }
        List<PlainRun> household = runs.of(assessment);
        Comparison comparison = new Comparison(plain, runs, household);
        comparison.compare(certificate, new Anew(plain, assessment, household));
        return comparison.refusals();
    }

    private List<Refusal> ofBook(BookId claimed) {
        Identity identity = plain.book().identity();
        List<Refusal> refusals = new ArrayList<>();
        compare(Kind.BOOK, "version", claimed.number(), identity.number(), refusals);
        compare(Kind.BOOK, "meaning", claimed.meaning(), identity.meaning(), refusals);
        compare(Kind.BOOK, "content", claimed.content(), identity.content(), refusals);
        compare(Kind.PLAIN, "plain", claimed.plain(), plain.hash(), refusals);
        return refusals;
    }

    private static void compare(Kind kind, String part, String claimed, String known, List<Refusal> refusals) {
        if (!claimed.equals(known)) {
            refusals.add(new Refusal(kind, "book." + part, CertificateCode.IS_OTHER.of(claimed, known)));
        }
    }
}
