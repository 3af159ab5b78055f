package no.varde.receipt;

import java.util.List;
import java.util.stream.Stream;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.OutcomeFound;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.EnvelopeJson;
import no.varde.certificate.Refusal;
import no.varde.certificate.Refusal.Kind;
import no.varde.receipt.Envelope.Opened;
import no.varde.receipt.Verification.Lines;
import no.varde.receipt.Verification.Part;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** Verifies receipts, without the engine, against the book of their day. Safe for use by many threads. */
public final class Verifier {

    private final DayBooks books;
    private final List<VerifyingKey> keys;
    private final @Nullable Witness witness;

    /** @param keys of which one must have signed each receipt; none where signatures are not tried */
    public Verifier(DayBooks books, List<VerifyingKey> keys) {
        this(books, keys, null);
    }

    /**
     * @param keys of which one must have signed each receipt; none where signatures are not tried
     * @param witness who must have seen each; null where nobody is asked
     */
    public Verifier(DayBooks books, List<VerifyingKey> keys, @Nullable Witness witness) {
        this.books = books;
        this.keys = List.copyOf(keys);
        this.witness = witness;
    }

    /** Returns so many bytes of a file as are worth reading: a longer one is refused whatever else is in it. */
    public static int mostBytes() {
        return EnvelopeJson.MOST_BYTES + 1;
    }

    /**
     * Verifies a receipt. What is refused ends what hangs on it.
     *
     * @param bytes any at all
     */
    public Verification of(byte[] bytes) {
        Opened opened = Envelope.open(bytes, keys);
        Lines lines = new Lines().refuse(opened.refusals());
        Certificate certificate = opened.certificate();
        signature(opened, lines);
        if (certificate != null) {
            form(certificate, lines);
            content(certificate, lines);
        }
        seen(certificate, lines);
        return lines.done(certificate);
    }

    private void signature(Opened opened, Lines lines) {
        String keyId = opened.keyId();
        if (opened.isHeld() && keyId != null) {
            lines.holds(Part.SIGNATURE, VerifyCode.SIGNED.of(keyId));
        } else if (keys.isEmpty() && keyId != null) {
            lines.notTried(Part.SIGNATURE, VerifyCode.NO_KEY.of(keyId));
        } else if (keys.isEmpty() && opened.certificate() != null) {
            lines.notTried(Part.SIGNATURE, VerifyCode.NOBODY_SIGNED.of());
        }
    }

    private void seen(@Nullable Certificate certificate, Lines lines) {
        if (witness == null) {
            lines.notTried(Part.LOG, VerifyCode.NO_LOG.of());
        } else if (certificate != null) {
            Witness.Seen seen = witness.of(certificate);
            lines.refuse(seen.refusals()).holds(Part.LOG, seen.said());
        }
    }

    private static void form(Certificate certificate, Lines lines) {
        lines.holds(
                Part.FORM,
                certificate.clockSetBack()
                        ? VerifyCode.MADE_SET_BACK.of(certificate.id(), certificate.made())
                        : VerifyCode.MADE.of(certificate.id(), certificate.made()));
    }

    private void content(Certificate certificate, Lines lines) {
        DayBook book;
        try {
            if (certificate.reading() > Certificate.READING) {
                lines.refuse(List.of(new Refusal(
                        Kind.READING,
                        "reading",
                        VerifyCode.NEWER_READING.of(certificate.reading(), Certificate.READING))));
                return;
            }
            book = books.of(certificate.book().content());
        } catch (NoBook none) {
            lines.refuse(List.of(new Refusal(Kind.BOOK, "book.content", none.why())));
            return;
        }
        List<Refusal> refusals = book.check().of(certificate);
        lines.refuse(refusals);
        if (ends(refusals, Kind.READING, Kind.BOOK, Kind.PLAIN)) {
            return;
        }
        lines.holds(
                Part.BOOK,
                VerifyCode.BOOK.of(
                        certificate.book().version(), certificate.book().content()));
        if (ends(refusals, Kind.INPUT)) {
            return;
        }
        lines.holds(
                Part.INPUT,
                VerifyCode.INPUT.of(
                        answers(certificate), certificate.input().persons().size()));
        if (!ends(refusals, Kind.PERSON)) {
            found(certificate, lines);
        }
        lines.holds(Part.REVIEW, certificate.review() == null ? VerifyCode.NO_REVIEW.of() : VerifyCode.REVIEW.of());
    }

    private static boolean ends(List<Refusal> refusals, Kind... kinds) {
        return refusals.stream().anyMatch(refusal -> List.of(kinds).contains(refusal.kind()));
    }

    private static int answers(Certificate certificate) {
        return certificate.input().persons().stream()
                .mapToInt(person -> person.answers().size())
                .sum();
    }

    private static void found(Certificate certificate, Lines lines) {
        List<PersonFound> persons = certificate.persons();
        lines.holds(
                Part.STEPS,
                VerifyCode.STEPS.of(persons.stream()
                        .mapToInt(person -> person.fired().size())
                        .sum()));
        lines.holds(Part.OUTCOMES, VerifyCode.OUTCOMES.of(outcomes(persons).count()));
        lines.holds(
                Part.TIMES,
                VerifyCode.TIMES.of(
                        outcomes(persons).filter(outcome -> outcome.order() > 0).count()));
        lines.holds(
                Part.DUTIES,
                VerifyCode.DUTIES.of(
                        certificate.duties().size(),
                        certificate.warnings().size(),
                        persons.stream()
                                .mapToInt(person -> person.plan().size())
                                .sum()));
    }

    private static Stream<OutcomeFound> outcomes(List<PersonFound> persons) {
        return persons.stream().flatMap(person -> person.outcomes().stream());
    }
}
