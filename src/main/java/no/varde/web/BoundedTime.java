package no.varde.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import no.varde.logic.Patience;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no request search the formulas for longer than anybody waits, nor for anybody who has gone. */
@Component
final class BoundedTime extends OncePerRequestFilter {

    /** Longer than a program may take for all that it asks for; a browser gives up at about this time. */
    private static final Duration MOST = Duration.ofSeconds(30);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Patience.Held held =
                Patience.of(MOST, StillThere.of(request)::isGone).hold()) {
            chain.doFilter(request, response);
        }
    }
}
