package no.varde.receipt;

import java.util.function.Supplier;
import no.varde.certificate.CertificateCheck;
import no.varde.certificate.InputReading;
import no.varde.certificate.PlainBook;
import no.varde.decision.Decider;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** The book of a receipt, as it was that day, with what checks and what replays what it said. Safe for use by many threads. */
public final class DayBook {

    private final RuleBook book;
    private final CertificateCheck check;
    private final InputReading inputs;
    private final Certificates certificates;
    private final Supplier<Decider> deciding;
    private volatile @Nullable Decider decider;

    /** @param deciding gives what decides with the book; asked once, and only where something is replayed */
    public DayBook(RuleBook book, Supplier<Decider> deciding) {
        PlainBook plain = PlainBook.of(book);
        this.book = book;
        this.check = new CertificateCheck(plain);
        this.inputs = new InputReading(book.vocabulary());
        this.certificates = new Certificates(plain);
        this.deciding = deciding;
    }

    public DayBook(RuleBook book) {
        this(book, () -> new Decider(book));
    }

    public RuleBook book() {
        return book;
    }

    CertificateCheck check() {
        return check;
    }

    /** Returns what reads the answers of a receipt as the book read them. */
    public InputReading inputs() {
        return inputs;
    }

    Certificates certificates() {
        return certificates;
    }

    /** Returns what decides with the book. */
    public Decider decider() {
        Decider known = decider;
        if (known == null) {
            synchronized (this) {
                known = decider == null ? deciding.get() : decider;
                decider = known;
            }
        }
        return known;
    }
}
