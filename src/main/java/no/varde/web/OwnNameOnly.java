package no.varde.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import no.varde.settings.Settings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses whoever asks for this machine by a foreign name, whatever the address: a name that has been made to lead here
 * would let a foreign page use the service in the helper's browser, and read what it answers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OwnNameOnly implements Filter {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)\\]?", Pattern.CASE_INSENSITIVE);

    private final boolean isOpenToNetwork;

    OwnNameOnly(Settings settings) {
        this.isOpenToNetwork = settings.openToNetwork();
    }

    /** Says whether a name or an address is one of this machine that no foreign name can be. */
    static boolean isThisMachine(String name) {
        return THIS_MACHINE.matcher(name).matches();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpenToNetwork || isThisMachine(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
