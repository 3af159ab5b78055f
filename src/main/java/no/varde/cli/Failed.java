package no.varde.cli;

import no.varde.document.Message;

/** Thrown when a command can say nothing, though nothing is wrong with what it was given; the message is for the user. */
final class Failed extends RuntimeException {

    private final transient Message what;

    Failed(Message what, RuntimeException cause) {
        super(what.toString(), cause);
        this.what = what;
    }

    Message what() {
        return what;
    }
}
