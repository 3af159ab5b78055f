package no.varde.audit;

import no.varde.document.Message;
import org.jspecify.annotations.Nullable;

/** Thrown when a folder cannot be used as a log: another program holds it, it cannot be read or written, or it is not whole. */
public final class LogRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    LogRefused(Message why) {
        this(why, null);
    }

    LogRefused(Message why, @Nullable Exception cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    public Message why() {
        return why;
    }
}
