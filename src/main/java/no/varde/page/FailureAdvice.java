package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Shows a page where a page fails: what to do now, and a name by which the failure is found in the log. */
@ControllerAdvice(basePackageClasses = FailureAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before the one that tells programs
final class FailureAdvice {

    private final FailurePages pages;

    FailureAdvice(FailurePages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView failed(Exception thrown, HttpServletRequest request, Locale locale) {
        return DisconnectedClientHelper.isClientDisconnectedException(thrown)
                ? null // nobody is there to be answered
                : pages.page(thrown, request, locale);
    }
}
