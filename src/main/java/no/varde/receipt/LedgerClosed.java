package no.varde.receipt;

import no.varde.document.Message;

/** Thrown when a {@link Ledger} takes no entry: it is not there, another program holds it, or the disk is full. */
public final class LedgerClosed extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    public LedgerClosed(Message why) {
        super(why.toString());
        this.why = why;
    }

    /** Returns one that another exception led to. */
    public static LedgerClosed of(Message why, Exception cause) {
        LedgerClosed closed = new LedgerClosed(why);
        closed.initCause(cause);
        return closed;
    }

    /** Returns why, for whoever runs the service. */
    public Message why() {
        return why;
    }
}
