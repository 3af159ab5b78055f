package no.varde.web;

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
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever is thrown into a problem. An exception's own words are never told. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final String READ = String.join(", ", AssessmentBody.MEDIA_TYPES);

    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused) {
        HttpHeaders headers = new HttpHeaders();
        if (refused.problem().status() == ProblemKind.BUSY.status()) {
            headers.set(HttpHeaders.RETRY_AFTER, "3");
        }
        return answer(refused.problem(), headers);
    }

    /** Answers a query that cannot be decoded; it is decoded when the first parameter is asked for. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> undecodable() {
        return answer(
                Problem.ofStatus(400).with(ProblemFault.inRequest("", "the query cannot be decoded")),
                HttpHeaders.EMPTY);
    }

    /** Answers where no part of the answer was found in time; nobody hears it who has gone. */
    @ExceptionHandler(NotFinished.class)
    ResponseEntity<Object> notFinished() {
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, "5");
        return answer(
                Problem.ofStatus(503).with(ProblemFault.inRequest("", "not finished in the time that there is")),
                later);
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> failed(Exception thrown) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null; // nobody is there to be answered
        }
        return answer(Problem.ofFailure(Failure.log(thrown)), HttpHeaders.EMPTY);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError() && status.value() != ProblemKind.BUSY.status()) {
            return failed(thrown);
        }
        Problem problem = Problem.ofStatus(status.value());
        return answer(problem.with(fault(status.value(), headers)), headers);
    }

    private static ProblemFault fault(int status, HttpHeaders headers) {
        return switch (status) {
            case 404 -> ProblemFault.inRequest("", "there is nothing at this address");
            case 405 -> ProblemFault.inRequest("", "allowed here: " + headers.getFirst(HttpHeaders.ALLOW));
            case 406 -> ProblemFault.inRequest(HttpHeaders.ACCEPT, "answered here: application/json");
            case 408 -> ProblemFault.inRequest("", "the body came too slowly");
            case 415 -> ProblemFault.inRequest(HttpHeaders.CONTENT_TYPE, "read here: " + READ);
            case 503 -> ProblemFault.inRequest("", "too much is being read just now");
            default -> ProblemFault.inRequest("", "the request cannot be read");
        };
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
