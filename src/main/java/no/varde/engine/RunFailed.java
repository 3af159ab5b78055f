package no.varde.engine;

/** Thrown when a run did not come to its end. There is no result then: a rule that fails is never skipped. */
public final class RunFailed extends RuntimeException {

    RunFailed(String message) {
        super(message);
    }

    RunFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
