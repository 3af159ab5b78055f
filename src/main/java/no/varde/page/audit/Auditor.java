package no.varde.page.audit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.varde.assessment.Assessment;
import no.varde.certificate.Certificate;
import no.varde.certificate.Refusal;
import no.varde.decision.Decider;
import no.varde.difference.CannotCompare;
import no.varde.difference.Shift;
import no.varde.page.Words;
import no.varde.page.audit.AuditView.About;
import no.varde.page.audit.AuditView.Found;
import no.varde.page.audit.AuditView.Replayed;
import no.varde.page.audit.AuditView.Today;
import no.varde.receipt.DayBook;
import no.varde.receipt.LastBooks;
import no.varde.receipt.NoBook;
import no.varde.receipt.ReceiptHash;
import no.varde.receipt.Replay;
import no.varde.receipt.Replayer;
import no.varde.receipt.Verification;
import no.varde.receipt.Verifier;
import no.varde.report.TodayText;
import no.varde.service.ServedBooks;
import no.varde.service.ServedBooks.NeverServed;
import no.varde.signing.VerifyingKey;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Looks at a receipt as an auditor would: verifies it, replays it, and reads it with the book of its day. Keeps nothing of it. */
@Component
final class Auditor {

    private static final int MOST_REFUSALS = 20;

    private final ServedBooks served;
    private final LastBooks books;
    private final MessageSource messages;

    Auditor(ServedBooks served, MessageSource messages) {
        this.served = served;
        this.messages = messages;
        this.books = new LastBooks(content -> {
            try {
                return served.files(content);
            } catch (NeverServed e) {
                throw NoBook.missing(content);
            }
        });
    }

    /**
     * Looks at a receipt.
     *
     * @param bytes any at all
     * @param keys by which it must be signed; none where that is not tried
     */
    AuditView look(byte[] bytes, List<VerifyingKey> keys, Locale locale) {
        Verification verification = new Verifier(books, keys).of(bytes);
        Words words = new Words(messages, locale);
        Certificate certificate = verification.certificate();
        Read read = certificate == null ? null : read(certificate);
        String language = locale.toLanguageTag();
        String spoken = words.language();
        return new AuditView(
                verification.holds(),
                verification.lines().stream().map(line -> found(line, spoken)).toList(),
                Verification.notVouchedFor().stream().map(one -> one.in(spoken)).toList(),
                certificate == null ? null : about(certificate, words),
                certificate == null ? null : replayed(new Replayer(books).of(certificate), spoken),
                read == null ? null : today(read, language),
                read == null || certificate == null
                        ? null
                        : new AuditWriter(read.book().book(), read.assessment(), words, language).listed(certificate));
    }

    /** The answers of a receipt, with the book of its day. */
    private record Read(DayBook book, String version, Assessment assessment) {}

    /** Returns the answers of a receipt; null where there is no book to read them with, or they cannot be read. */
    private @Nullable Read read(Certificate certificate) {
        try {
            DayBook book = books.of(certificate.book().content());
            Assessment assessment = certificate.reading() == Certificate.READING
                    ? book.inputs().read(certificate).assessment()
                    : null;
            return assessment == null ? null : new Read(book, certificate.book().version(), assessment);
        } catch (NoBook none) {
            return null;
        }
    }

    private static Found found(Verification.Line line, String language) {
        return new Found(
                line.state().name(),
                line.part().called().in(language),
                line.said().in(language),
                told(line.refusals(), language));
    }

    private static List<String> told(List<Refusal> refusals, String language) {
        return refusals.stream()
                .limit(MOST_REFUSALS)
                .map(refusal -> refusal.in(language))
                .toList();
    }

    private static About about(Certificate certificate, Words words) {
        return new About(
                certificate.id(),
                ReceiptHash.brief(certificate),
                DateTimeFormatter.ISO_INSTANT.format(certificate.made()),
                certificate.zone(),
                words.date(certificate.asOf()),
                certificate.book().version(),
                certificate.book().content(),
                Objects.requireNonNullElse(certificate.by().role(), ""),
                Objects.requireNonNullElse(certificate.by().unit(), ""),
                certificate.build(),
                certificate.engine());
    }

    private static Replayed replayed(Replay replay, String language) {
        return new Replayed(
                replay.result() == Replay.Result.SAME, replay.in(language), told(replay.refusals(), language));
    }

    /** Returns what the book in use says; null where the two books have nothing in common to be compared by. */
    private @Nullable Today today(Read read, String wished) {
        Decider present = served.current().decider();
        BookLanguages languages = present.book().vocabulary().languages();
        try {
            CannotCompare.check(read.book().book().vocabulary(), present.book().vocabulary());
        } catch (CannotCompare different) {
            return null;
        }
        TodayText text = new TodayText(
                read.book().book(),
                read.version(),
                present.book(),
                read.assessment(),
                Shift.between(read.book().decider(), present, read.assessment()),
                languages.wishedOrOfRules(wished));
        return new Today(text.head(), text.seesAll(), text.lines());
    }
}
