package no.varde.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem as RFC 9457 tells it, with every fault of the request.
 *
 * @param type a reference relative to the service, or {@code about:blank} where the status says it all
 * @param instance names this one failure, also in the log; absent where the request is at fault
 * @param faults empty where the request is not at fault
 */
record Problem(
        @Schema(format = "uri-reference") String type,
        String title,
        int status,
        String detail,
        @Schema(format = "uri") @Nullable String instance,
        List<ProblemFault> faults) {

    static Problem of(ProblemKind kind, List<ProblemFault> faults) {
        return new Problem(kind.type(), kind.title(), kind.status(), kind.detail(), null, faults);
    }

    /** Returns the problem of a failure that is not the request's. */
    static Problem ofFailure(String instance) {
        ProblemKind kind = ProblemKind.NO_RESULT;
        return new Problem(kind.type(), kind.title(), kind.status(), kind.detail(), instance, List.of());
    }

    /** Returns the problem that a bare status tells. */
    static Problem ofStatus(int status) {
        ProblemKind kind = ProblemKind.ofStatus(status);
        if (kind != null) {
            return of(kind, List.of());
        }
        HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "The request was not answered" : known.getReasonPhrase();
        return new Problem("about:blank", title, status, title, null, List.of());
    }

    Problem with(ProblemFault fault) {
        return new Problem(type, title, status, detail, instance, List.of(fault));
    }
}
