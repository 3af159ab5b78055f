package no.varde.web;

import java.util.Locale;
import no.varde.document.Message;
import org.jspecify.annotations.Nullable;

/** The kinds of problem that a request can meet. */
enum ProblemKind {
    INVALID_ASSESSMENT(422, RequestCode.INVALID_ASSESSMENT_TITLE, RequestCode.INVALID_ASSESSMENT_DETAIL),
    UNREADABLE_BODY(400, RequestCode.UNREADABLE_BODY_TITLE, RequestCode.UNREADABLE_BODY_DETAIL),
    UNKNOWN_LANGUAGE(400, RequestCode.UNKNOWN_LANGUAGE_TITLE, RequestCode.UNKNOWN_LANGUAGE_DETAIL),
    UNKNOWN_EXPLANATION(400, RequestCode.UNKNOWN_EXPLANATION_TITLE, RequestCode.UNKNOWN_EXPLANATION_DETAIL),
    BAD_REQUEST(400, RequestCode.BAD_REQUEST_TITLE, RequestCode.BAD_REQUEST_DETAIL),
    NOT_FOUND(404, RequestCode.NOT_FOUND_TITLE, RequestCode.NOT_FOUND_DETAIL),
    METHOD_NOT_ALLOWED(405, RequestCode.METHOD_NOT_ALLOWED_TITLE, RequestCode.METHOD_NOT_ALLOWED_DETAIL),
    NOT_ACCEPTABLE(406, RequestCode.NOT_ACCEPTABLE_TITLE, RequestCode.NOT_ACCEPTABLE_DETAIL),
    BODY_TOO_LARGE(413, RequestCode.BODY_TOO_LARGE_TITLE, RequestCode.BODY_TOO_LARGE_DETAIL),
    UNSUPPORTED_MEDIA_TYPE(415, RequestCode.UNSUPPORTED_MEDIA_TYPE_TITLE, RequestCode.UNSUPPORTED_MEDIA_TYPE_DETAIL),
    BODY_TOO_SLOW(408, RequestCode.BODY_TOO_SLOW_TITLE, RequestCode.BODY_TOO_SLOW_DETAIL),
    NO_RECEIPT(503, RequestCode.NO_RECEIPT_TITLE, RequestCode.NO_RECEIPT_DETAIL),
    BUSY(503, RequestCode.BUSY_TITLE, RequestCode.BUSY_DETAIL),
    NO_RESULT(500, RequestCode.NO_RESULT_TITLE, RequestCode.NO_RESULT_DETAIL);

    private final int status;
    private final RequestCode title;
    private final RequestCode detail;

    ProblemKind(int status, RequestCode title, RequestCode detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    Message title() {
        return title.of();
    }

    Message detail() {
        return detail.of();
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
