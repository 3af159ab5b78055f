package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.varde.web.Asker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * A page of which nothing is sent before all of it is written. Where its template fails, a browser gets the page of a
 * failure in its place; what a program gets, it gets from whoever catches the failure.
 */
record WholePage(View page, ViewResolver templates, FailurePages failures) implements View {

    @Override
    public @Nullable String getContentType() {
        return page.getContentType();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        try {
            page.render(model, request, response);
        } catch (Exception thrown) {
            if (!Asker.isBrowser(request)
                    || response.isCommitted()
                    || DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
                throw thrown;
            }
            renderInstead(thrown, request, response);
        }
    }

    private void renderInstead(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Locale locale = RequestContextUtils.getLocale(request);
        ModelAndView failure = failures.page(thrown, request, locale);
        HttpStatusCode status = Objects.requireNonNull(failure.getStatus());
        View instead = Objects.requireNonNull(
                templates.resolveViewName(Objects.requireNonNull(failure.getViewName()), locale));
        response.resetBuffer();
        response.setStatus(status.value());
        instead.render(failure.getModel(), request, response);
    }
}
