package no.varde.page;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** Thrown when a request is not taken, whatever stands in it. */
final class PageRefused extends ResponseStatusException {
    PageRefused(HttpStatusCode status) {
        super(status);
    }
}
