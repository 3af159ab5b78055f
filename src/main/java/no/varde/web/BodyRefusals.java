package no.varde.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers a request whose body was not taken: programs are told a problem, and browsers shown a page. */
final class BodyRefusals implements HandlerInterceptor {

    /** In seconds: bodies come and go quickly. */
    private static final String AGAIN = "3";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(BodyFirst.REFUSED) instanceof Integer status) {
            if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN);
            }
            throw new ResponseStatusException(HttpStatusCode.valueOf(status));
        }
        return true;
    }
}
