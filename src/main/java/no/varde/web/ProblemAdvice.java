package no.varde.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.varde.logic.NotFinished;
import no.varde.service.Failure;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever is thrown into a problem. An exception's own words are never told. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final RequestLanguage language;

    ProblemAdvice(RequestLanguage language) {
        this.language = language;
    }

    private static final String READ = String.join(", ", AssessmentBody.MEDIA_TYPES);

    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (refused.kind() == ProblemKind.BUSY) {
            headers.set(HttpHeaders.RETRY_AFTER, "3");
        }
        return answer(refused.problem(language.of(request)), headers);
    }

    /** Answers a query that cannot be decoded; it is decoded when the first parameter is asked for. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> undecodable(HttpServletRequest request) {
        return answer(Problem.ofStatus(400, RequestCode.UNDECODABLE.of(), language.of(request)), HttpHeaders.EMPTY);
    }

    /** Answers where no part of the answer was found in time; nobody hears it who has gone. */
    @ExceptionHandler(NotFinished.class)
    ResponseEntity<Object> notFinished(HttpServletRequest request) {
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, "5");
        return answer(Problem.ofStatus(503, RequestCode.NOT_FINISHED.of(), language.of(request)), later);
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> failed(Exception thrown, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null; // nobody is there to be answered
        }
        return answer(Problem.ofFailure(Failure.log(thrown), language.of(request)), HttpHeaders.EMPTY);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
        if (status.is5xxServerError() && status.value() != ProblemKind.BUSY.status()) {
            return failed(thrown, asked);
        }
        List<RequestFault> faults = List.of(fault(status.value(), headers));
        return answer(Problem.ofStatus(status.value(), faults, language.of(asked)), headers);
    }

    private static RequestFault fault(int status, HttpHeaders headers) {
        return switch (status) {
            case 404 -> RequestFault.inRequest("", RequestCode.NOTHING_HERE.of());
            case 405 ->
                RequestFault.inRequest("", RequestCode.ALLOWED.of(String.valueOf(headers.getFirst(HttpHeaders.ALLOW))));
            case 406 -> RequestFault.inRequest(HttpHeaders.ACCEPT, RequestCode.ANSWERED.of());
            case 408 -> RequestFault.inRequest("", RequestCode.TOO_SLOW.of());
            case 415 -> RequestFault.inRequest(HttpHeaders.CONTENT_TYPE, RequestCode.READ.of(READ));
            case 503 -> RequestFault.inRequest("", RequestCode.TOO_MUCH_READ.of());
            default -> RequestFault.inRequest("", RequestCode.UNREADABLE.of());
        };
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
