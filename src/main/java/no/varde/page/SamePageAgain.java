package no.varde.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import no.varde.page.Conversations.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows a page again in another language, with all that stood in its form and was not yet sent, without a script. What is
 * shown is the page as it would be read; the form of a conversation that is over fills nothing in.
 */
@Component
final class SamePageAgain extends OncePerRequestFilter {

    /** The parameter of a form in which a language is chosen for the page that it stands on. */
    private static final String LANGUAGE = "sidesprak";

    private final ObjectProvider<PageLanguage> language;
    private final ObjectProvider<Conversations> conversations;

    /** Made with the server, while the book may still turn out to be faulty: what hangs on the book is made when it is used. */
    SamePageAgain(ObjectProvider<PageLanguage> language, ObjectProvider<Conversations> conversations) {
        this.language = language;
        this.conversations = conversations;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !HttpMethod.POST.matches(request.getMethod())
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")
                || request.getRequestURI().startsWith("/api/")
                || !OwnPagesOnly.isFromHere(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String chosen = chosen(request);
        if (chosen == null) {
            chain.doFilter(request, response);
            return;
        }
        language.getObject().choose(chosen, request, response);
        if (isOfNow(request)) {
            request.setAttribute(Unsent.KEY, Unsent.of(request));
        }
        chain.doFilter(new OnlyRead(request), response);
    }

    /** Returns the language; null where none is chosen, or where the form cannot be read, of which the page tells. */
    private static @Nullable String chosen(HttpServletRequest request) {
        try {
            return request.getParameter(LANGUAGE);
        } catch (IllegalStateException tooLarge) {
            return null;
        }
    }

    private boolean isOfNow(HttpServletRequest request) {
        String token = request.getParameter("samtale");
        Held held = token == null ? null : conversations.getObject().find(request);
        return token == null || held != null && held.token().equals(token);
    }

    /** The same request, as if the page were only read. */
    private static final class OnlyRead extends HttpServletRequestWrapper {

        OnlyRead(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
