package no.varde.cli;

/** Thrown when a command cannot be understood; the message is for the user. */
final class WrongArguments extends RuntimeException {

    WrongArguments(String message) {
        super(message);
    }
}
