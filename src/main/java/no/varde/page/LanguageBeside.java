package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Changes the language where a form of answers asks for it, before anything is said in the old one: so a page can come back
 * in another language with all that was chosen on it, without a script.
 */
final class LanguageBeside implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().startsWith("/vurdering/")) {
            String tag = request.getParameter(PageLanguage.CHOSEN);
            if (tag != null) {
                Objects.requireNonNull(RequestContextUtils.getLocaleResolver(request))
                        .setLocale(request, response, Locale.forLanguageTag(tag));
            }
        }
        return true;
    }
}
