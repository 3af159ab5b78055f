package no.varde.receipt;

import java.util.List;
import no.varde.document.Fault;
import no.varde.document.Message;

/** Thrown when the book of a receipt is not to be had. */
public final class NoBook extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    private NoBook(Message why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    /** Returns one for a book that nobody keeps. */
    public static NoBook missing(String content) {
        return new NoBook(VerifyCode.NO_BOOK.of(content));
    }

    /** Returns one for a book of whose files something else has become. */
    public static NoBook spoilt(String content) {
        return new NoBook(VerifyCode.BOOK_SPOILT.of(content));
    }

    /** Returns one for a book that this program does not read. */
    public static NoBook rejected(String content, List<Fault> faults) {
        return new NoBook(VerifyCode.BOOK_REJECTED.of(content, faults.get(0)));
    }

    public Message why() {
        return why;
    }
}
