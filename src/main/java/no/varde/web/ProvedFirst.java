package no.varde.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.service.ServedBooks;
import no.varde.service.ServedBooks.NotKept;
import no.varde.service.Unproved;
import no.varde.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets nothing be said by a book before its principles have been tried: who asks in the first seconds waits for that, and
 * is answered nothing where it fails. What says nothing of the book does not wait: the first page, what comes before
 * everything else, the way out, and the files of pages. Where an unproved book may be served, every page has to say so, and
 * all of them wait.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ProvedFirst implements Filter {

    private static final Set<String> OF_NO_BOOK = Set.of("/", "/forlat", "/api/healthz");
    private static final Pattern FILES = Pattern.compile("/(assets|vendor|webjars)/.*");

    private final ObjectProvider<ServedBooks> books;
    private final Settings settings;

    ProvedFirst(ObjectProvider<ServedBooks> books, Settings settings) {
        this.books = books;
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!books.getObject().isOpen() && waits((HttpServletRequest) request)) {
            try {
                books.getObject().open();
            } catch (Unproved | NotKept refused) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return; // the service ends
            }
        }
        chain.doFilter(request, response);
    }

    private boolean waits(HttpServletRequest request) {
        String asked = request.getRequestURI();
        return settings.unproved()
                || !OF_NO_BOOK.contains(asked)
                        && !asked.equals(settings.urgent())
                        && !FILES.matcher(asked).matches();
    }
}
