package no.varde.signing;

import java.nio.file.Path;
import no.varde.document.Message;

/** Thrown when the file of a key cannot be used: nothing is signed or checked with it. */
public final class KeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    KeyRefused(Message why) {
        super(why.toString());
        this.why = why;
    }

    /** Returns one of another exception, which is the cause. */
    static KeyRefused of(SigningCode code, Path file, Exception cause) {
        KeyRefused refused = new KeyRefused(code.of(file));
        refused.initCause(cause);
        return refused;
    }

    /** Returns what is wrong, with the file in it. */
    public Message why() {
        return why;
    }
}
