package no.varde.cli;

/** Thrown when a command can say nothing, though nothing is wrong with what it was given; the message is for the user. */
final class Failed extends RuntimeException {

    Failed(String message, RuntimeException cause) {
        super(message, cause);
    }
}
