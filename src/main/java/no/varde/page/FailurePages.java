package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.varde.logic.NotFinished;
import no.varde.service.Failure;
import no.varde.web.Asker;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Makes the page that stands where another one fails. It also tells a browser that an address leads nowhere; programs
 * are told that in their own form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // before those that tell programs
final class FailurePages implements HandlerExceptionResolver {

    /** The statuses that there are words for. */
    static final Set<Integer> WITH_WORDS = Set.of(400, 403, 404, 405, 408, 413, 503);

    private final LayoutAdvice layouts;
    private final PageLanguage language;

    FailurePages(LayoutAdvice layouts, PageLanguage language) {
        this.layouts = layouts;
        this.language = language;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        boolean isOfNoPage = thrown instanceof NoHandlerFoundException
                || thrown instanceof NoResourceFoundException
                || thrown instanceof HttpRequestMethodNotSupportedException
                || thrown instanceof PageRefused;
        if (!isOfNoPage || !Asker.isBrowser(request)) {
            return null;
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException wrong) {
            response.setHeader(HttpHeaders.ALLOW, wrong.getHeaders().getFirst(HttpHeaders.ALLOW));
        }
        return page(thrown, request, language.resolveLocale(request));
    }

    /** Returns the page of a failure. */
    ModelAndView page(Exception thrown, HttpServletRequest request, Locale locale) {
        HttpStatusCode status = status(thrown);
        Map<String, Object> model = new HashMap<>();
        model.put("layout", layouts.layout(request, locale));
        if (WITH_WORDS.contains(status.value())) {
            model.put("refusal", "refusal." + status.value());
        } else if (status.is5xxServerError()) {
            model.put("failure", Failure.log(thrown));
        }
        return new ModelAndView(thrown instanceof Conversations.Gone ? "gone" : "failure", model, status);
    }

    private static HttpStatusCode status(Exception thrown) {
        if (thrown instanceof Conversations.Gone) {
            return HttpStatus.GONE;
        }
        if (thrown instanceof Places.Full || thrown instanceof NotFinished) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (thrown instanceof InvalidParameterException undecodable) {
            return HttpStatusCode.valueOf(undecodable.getErrorCode());
        }
        if (thrown instanceof MultipartException broken && !(broken instanceof ErrorResponse)) {
            return HttpStatus.BAD_REQUEST; // a form that is no form
        }
        return thrown instanceof ErrorResponse refused ? refused.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
