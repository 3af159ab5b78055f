package no.varde.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import no.varde.document.Message;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 tells it, with every fault of the request, in the words of one language.
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

    static Problem of(ProblemKind kind, List<RequestFault> faults, String language) {
        return of(kind, null, faults, language);
    }

    /** Returns the problem of a failure that is not the request's. */
    static Problem ofFailure(String instance, String language) {
        return of(ProblemKind.NO_RESULT, instance, List.of(), language);
    }

    /** Returns the problem that a status tells, of which there is one fault to tell. */
    static Problem ofStatus(int status, Message fault, String language) {
        List<RequestFault> faults = List.of(RequestFault.inRequest("", fault));
        return ofStatus(status, faults, language);
    }

    /** Returns the problem that a status tells. */
    static Problem ofStatus(int status, List<RequestFault> faults, String language) {
        ProblemKind kind = ProblemKind.ofStatus(status);
        if (kind != null) {
            return of(kind, faults, language);
        }
        String title = RequestCode.UNANSWERED_TITLE.of().in(language);
        return new Problem("about:blank", title, status, title, null, told(faults, language));
    }

    private static Problem of(ProblemKind kind, @Nullable String instance, List<RequestFault> faults, String language) {
        return new Problem(
                kind.type(),
                kind.title().in(language),
                kind.status(),
                kind.detail().in(language),
                instance,
                told(faults, language));
    }

    private static List<ProblemFault> told(List<RequestFault> faults, String language) {
        return faults.stream().map(fault -> fault.in(language)).toList();
    }
}
