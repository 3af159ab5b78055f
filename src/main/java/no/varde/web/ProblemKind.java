package no.varde.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of problem that a request can meet. */
enum ProblemKind {
    INVALID_ASSESSMENT(422, "The assessment has faults", "Every fault is listed. Nothing was recommended."),
    UNREADABLE_BODY(400, "The body cannot be read", "Send one assessment, as JSON or YAML in UTF-8."),
    UNKNOWN_LANGUAGE(400, "The language is not known", "Ask for a language of the rule book."),
    UNKNOWN_EXPLANATION(400, "The explanation is not known", "Ask for what the OpenAPI document names."),
    BAD_REQUEST(400, "The request cannot be read", "It breaks the rules of HTTP."),
    NOT_FOUND(404, "There is nothing at this address", "The addresses are listed in the OpenAPI document."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "Use one that the header Allow names."),
    NOT_ACCEPTABLE(406, "No such form of answer", "Accept application/json."),
    BODY_TOO_LARGE(413, "The body is too large", "No assessment is that long. Nothing was read."),
    UNSUPPORTED_MEDIA_TYPE(415, "The form of the body is not read", "Send application/json or application/yaml."),
    BODY_TOO_SLOW(408, "The body came too slowly", "Nothing was read. Send it again, all of it at once."),
    BUSY(503, "Too many ask at the same time", "Nothing was read. Ask again in a moment; Retry-After says when."),
    NO_RESULT(
            500,
            "There is no result",
            "The service failed. No part of a result was made, and no rule was skipped. Where it is urgent, do not"
                    + " wait for it.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemKind(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    /** Returns the type as a reference relative to the service. */
    String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the kind that a bare status tells, or null where it tells none of these. */
    static @Nullable ProblemKind ofStatus(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> BODY_TOO_SLOW;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 500 -> NO_RESULT;
            case 503 -> BUSY;
            default -> null;
        };
    }
}
