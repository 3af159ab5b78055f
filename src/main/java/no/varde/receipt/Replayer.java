package no.varde.receipt;

import java.util.Arrays;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.BookId;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.EnvelopeJson;
import no.varde.certificate.EnvelopeJson.Signed;
import no.varde.certificate.EnvelopeJson.Taken;
import no.varde.certificate.InputReading.Answered;
import no.varde.certificate.Read;
import no.varde.certificate.Refusal;

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
        Taken taken = EnvelopeJson.read(bytes);
        Signed signed = taken.signed();
        return signed == null ? Replay.refused(taken.refusals()) : ofPayload(signed.payload());
    }

    /** Replays what a receipt says. */
    public Replay of(Certificate certificate) {
        return ofPayload(CertificateJson.bytes(certificate));
    }

    private Replay ofPayload(byte[] payload) {
        Read read = CertificateJson.content(payload);
        Certificate certificate = read.certificate();
        if (certificate == null) {
            return Replay.refused(read.refusals());
        }
        if (certificate.reading() != Certificate.READING) {
            return Replay.newer(VerifyCode.NEWER_READING.of(certificate.reading(), Certificate.READING));
        }
        try {
            return with(books.of(certificate.book().content()), certificate, payload);
        } catch (NoBook none) {
            return Replay.missing(none);
        }
    }

    /** What comes of it today is in the one form of bytes; so is a receipt that has the same. */
    private static Replay with(DayBook book, Certificate certificate, byte[] payload) {
        Answered answered = book.inputs().read(certificate);
        Assessment assessment = answered.assessment();
        if (assessment == null) {
            return Replay.refused(answered.refusals());
        }
        byte[] anew = CertificateJson.bytes(anew(book, certificate, assessment, answered.notes()));
        if (Arrays.equals(anew, payload)) {
            return Replay.same();
        }
        List<Refusal> refusals = CertificateJson.read(payload).refusals();
        return refusals.isEmpty()
                ? CertificateJson.differing(payload, anew)
                        .map(Replay::differs)
                        .orElseThrow(() -> new IllegalStateException("what is the same has other bytes"))
                : Replay.refused(refusals);
    }

    private static Certificate anew(DayBook book, Certificate was, Assessment assessment, FileNotes notes) {
        Making making = new Making(
                was.id(), was.made(), was.clockSetBack(), was.zone(), was.engine(), was.build(), was.by(), was.salt());
        Certificate anew = book.certificates()
                .of(book.decider().decide(assessment, notes.membersAsked()), assessment, notes, making);
        // that another book was given out under its number, the book itself does not know
        return was.book().number().equals(anew.book().number())
                ? withVersion(anew, was.book().version())
                : anew;
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
