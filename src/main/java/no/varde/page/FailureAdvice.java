package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.varde.web.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Shows a page where a page fails: what to do now, and a name by which the failure is found in the log. */
@ControllerAdvice(basePackageClasses = FailureAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before the one that tells programs
final class FailureAdvice {

    private final LayoutAdvice layouts;

    FailureAdvice(LayoutAdvice layouts) {
        this.layouts = layouts;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView failed(Exception thrown, HttpServletRequest request, Locale locale) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null; // nobody is there to be answered
        }
        HttpStatusCode status =
                thrown instanceof ErrorResponse refused ? refused.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        Map<String, Object> model = new HashMap<>();
        model.put("layout", layouts.layout(request, locale));
        if (status.is5xxServerError()) {
            model.put("failure", Failure.log(thrown));
        }
        return new ModelAndView("failure", model, status);
    }
}
