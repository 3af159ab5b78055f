package no.varde.receipt;

import no.varde.document.Message;

/** Thrown when no receipt can be made, since there is no key to sign with or no log takes it. What was decided stands all the same. */
public final class NoReceipt extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    NoReceipt(Message why, Exception cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    /** Returns why, for whoever runs the service: files are named in it. */
    public Message why() {
        return why;
    }
}
