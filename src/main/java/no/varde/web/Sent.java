package no.varde.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.coyote.Request;

/** How large the body of a request was said to be, before any of it was let go. */
public final class Sent {

    private static final String BYTES = "no.varde.sent";

    private Sent() {}

    static void note(Request request) {
        request.setAttribute(BYTES, request.getContentLengthLong());
    }

    /** Returns how many bytes it was to have; negative where nobody said it. */
    public static long bytes(HttpServletRequest request) {
        return request.getAttribute(BYTES) instanceof Long bytes ? bytes : request.getContentLengthLong();
    }
}
