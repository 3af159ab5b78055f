package no.varde.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers of every answer: nothing is kept, nothing is told to others, and nothing from others runs. */
final class SafeHeaders {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:", // the design system's icons are data
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY = String.join(
            ", ",
            "camera=()",
            "microphone=()",
            "geolocation=()",
            "display-capture=()",
            "payment=()",
            "usb=()",
            "browsing-topics=()");

    /** A referrer goes to no other service; the service itself is told, or an older browser would hide whose form it sends. */
    private static final String REFERRER_POLICY = "same-origin";

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", PERMISSIONS_POLICY,
            "Referrer-Policy", REFERRER_POLICY,
            "X-Content-Type-Options", "nosniff");

    private SafeHeaders() {}

    static void setOn(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
