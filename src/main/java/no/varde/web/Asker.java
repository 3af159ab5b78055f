package no.varde.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells who asks: a person with a browser, or a program. */
public final class Asker {

    private Asker() {}

    /** Says whether somebody opens a page: every browser then asks for XHTML too, and no program does. */
    public static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("application/xhtml+xml");
    }
}
