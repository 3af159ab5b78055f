package no.varde.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.certificate.Certificate.BecameOf;
import no.varde.certificate.Certificate.BookId;
import no.varde.certificate.Certificate.By;
import no.varde.certificate.Certificate.DutyFound;
import no.varde.certificate.Certificate.Input;
import no.varde.certificate.Certificate.OutcomeFound;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.Certificate.PersonTold;
import no.varde.certificate.Certificate.ReviewFound;
import no.varde.certificate.Certificate.WarningFound;
import no.varde.certificate.Refusal.Kind;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** Makes a certificate of its parts, each in the form that it must have. */
final class CertificateReader {

    private static final int MOST = 99_999;

    private CertificateReader() {}

    /**
     * A certificate, or why there is none.
     *
     * @param certificate null only where a refusal says why
     */
    record Result(@Nullable Certificate certificate, List<Refusal> refusals) {}

    static Result read(Map<String, Object> tree) {
        Object type = tree.get("type");
        if (type instanceof String text && !text.equals(Certificate.TYPE)) {
            return new Result(
                    null,
                    List.of(new Refusal(Kind.TYPE, "type", CertificateCode.OTHER_TYPE.of(text, Certificate.TYPE))));
        }
        List<Refusal> refusals = new ArrayList<>();
        Certificate certificate = certificate(Parts.of(tree, refusals));
        return new Result(refusals.isEmpty() ? certificate : null, refusals);
    }

    private static Certificate certificate(Parts parts) {
        parts.text("type", Forms.NAME);
        Certificate certificate = new Certificate(
                parts.text("id", Forms.DRAWN),
                parts.instant("made"),
                parts.flag("clockSetBack"),
                parts.text("zone", Forms.ZONE),
                parts.day("asOf"),
                parts.number("reading", 1, MOST),
                parts.text("engine", Forms.NAME),
                parts.text("build", Forms.NAME),
                book(parts.parts("book")),
                by(parts.parts("by")),
                input(parts.parts("input")),
                parts.list("persons").stream().map(CertificateReader::person).toList(),
                parts.list("duties").stream().map(CertificateReader::duty).toList(),
                parts.list("warnings").stream().map(CertificateReader::warning).toList(),
                review(parts.optionalParts("review")),
                parts.text("salt", Forms.DRAWN));
        parts.done();
        return certificate;
    }

    private static BookId book(Parts parts) {
        BookId book = new BookId(
                parts.text("version", Forms.NAME),
                parts.text("meaning", Forms.HASH),
                parts.text("content", Forms.HASH),
                parts.text("plain", Forms.HASH));
        parts.done();
        return book;
    }

    private static By by(Parts parts) {
        By by = new By(parts.optionalText("role", Forms.CODE), parts.optionalText("unit", Forms.LINE));
        parts.done();
        return by;
    }

    private static Input input(Parts parts) {
        Input input = new Input(
                parts.list("persons").stream().map(CertificateReader::told).toList(),
                parts.parts("logs").each((logs, log) -> logs.list(log).stream()
                        .map(entry -> entry.each(Parts::value))
                        .toList()),
                parts.flag("membersAsked"));
        parts.done();
        return input;
    }

    private static PersonTold told(Parts parts) {
        PersonTold told = new PersonTold(
                parts.text("ref", Forms.CODE),
                parts.parts("answers").each(Parts::value),
                parts.texts("inVain", Forms.CODE),
                parts.list("became").stream().map(CertificateReader::became).toList());
        parts.done();
        return told;
    }

    private static BecameOf became(Parts parts) {
        BecameOf became = new BecameOf(
                parts.text("measure", Forms.CODE),
                parts.text("became", Forms.CODE),
                parts.optionalText("because", Forms.CODE),
                parts.day("day"));
        parts.done();
        return became;
    }

    private static PersonFound person(Parts parts) {
        PersonFound person = new PersonFound(
                parts.text("ref", Forms.CODE),
                parts.text("level", Forms.CODE),
                parts.numbers("fired", MOST),
                parts.numbers("concluded", MOST),
                parts.list("outcomes").stream().map(CertificateReader::outcome).toList(),
                parts.texts("plan", Forms.CODE));
        parts.done();
        return person;
    }

    private static OutcomeFound outcome(Parts parts) {
        OutcomeFound outcome = new OutcomeFound(
                parts.text("measure", Forms.CODE),
                parts.constant("kind", OutcomeKind.class),
                parts.optionalNumber("order", MOST),
                parts.optionalText("when", Forms.CODE),
                parts.optionalText("partOf", Forms.CODE));
        parts.done();
        return outcome;
    }

    private static DutyFound duty(Parts parts) {
        DutyFound duty = new DutyFound(
                parts.text("duty", Forms.CODE),
                parts.texts("refs", Forms.CODE),
                parts.optionalText("when", Forms.CODE),
                parts.optionalText("partOf", Forms.CODE));
        parts.done();
        return duty;
    }

    private static WarningFound warning(Parts parts) {
        WarningFound warning = new WarningFound(parts.text("warning", Forms.CODE), parts.texts("refs", Forms.CODE));
        parts.done();
        return warning;
    }

    private static @Nullable ReviewFound review(@Nullable Parts parts) {
        if (parts == null) {
            return null;
        }
        ReviewFound review =
                new ReviewFound(parts.optionalDay("by", Forms.DAY_AHEAD), parts.texts("events", Forms.CODE));
        parts.done();
        return review;
    }
}
