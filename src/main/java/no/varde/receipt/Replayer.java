package no.varde.receipt;

import java.util.List;
import java.util.Optional;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.BookId;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Differing;
import no.varde.certificate.InputReading.Answered;
import no.varde.receipt.Envelope.Opened;

/**
 * Replays receipts: the book of that day is run on the same answers once more, by the engine of today. What is as it was when the
 * receipt was made is taken from it: id, time, engine, build, for whom and salt. Safe for use by many threads.
 */
public final class Replayer {

    private final DayBooks books;

    public Replayer(DayBooks books) {
        this.books = books;
    }

    /**
     * Replays a receipt, whoever signed it.
     *
     * @param bytes any at all
     * @throws no.varde.engine.RunFailed when a run does not come to its end
     */
    public Replay of(byte[] bytes) {
        Opened opened = Envelope.open(bytes, List.of());
        Certificate certificate = opened.certificate();
        return certificate == null ? Replay.refused(opened.refusals()) : of(certificate);
    }

    /** Replays what a receipt says. */
    public Replay of(Certificate certificate) {
        if (certificate.reading() != Certificate.READING) {
            return Replay.newer(VerifyCode.NEWER_READING.of(certificate.reading(), Certificate.READING));
        }
        try {
            return with(books.of(certificate.book().content()), certificate);
        } catch (NoBook none) {
            return Replay.missing(none);
        }
    }

    private static Replay with(DayBook book, Certificate certificate) {
        Answered answered = book.inputs().read(certificate);
        Assessment assessment = answered.assessment();
        if (assessment == null) {
            return Replay.refused(answered.refusals());
        }
        byte[] anew = CertificateJson.bytes(anew(book, certificate, assessment, answered.notes()));
        Optional<Differing> differing = CertificateJson.differing(CertificateJson.bytes(certificate), anew);
        return differing.map(Replay::differs).orElseGet(Replay::same);
    }

    private static Certificate anew(DayBook book, Certificate was, Assessment assessment, FileNotes notes) {
        Making making = new Making(
                was.id(), was.made(), was.clockSetBack(), was.zone(), was.engine(), was.build(), was.by(), was.salt());
        Certificate anew = book.certificates()
                .of(book.decider().decide(assessment, notes.membersAsked()), assessment, notes, making);
        return isSameNumber(was.book(), anew.book())
                ? withVersion(anew, was.book().version())
                : anew;
    }

    /** A plus behind the number says whether another book was given out under it, which the book itself does not know. */
    private static boolean isSameNumber(BookId was, BookId is) {
        return number(was).equals(number(is));
    }

    private static String number(BookId book) {
        return book.version().replaceFirst("\\+$", "");
    }

    private static Certificate withVersion(Certificate one, String version) {
        BookId book = one.book();
        return new Certificate(
                one.id(),
                one.made(),
                one.clockSetBack(),
                one.zone(),
                one.asOf(),
                one.reading(),
                one.engine(),
                one.build(),
                new BookId(version, book.meaning(), book.content(), book.plain()),
                one.by(),
                one.input(),
                one.persons(),
                one.duties(),
                one.warnings(),
                one.review(),
                one.salt());
    }
}
