package no.varde.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

/**
 * Whether the one who sent a request still waits for its answer. The server notices that a client has gone only when it
 * reads or writes; this reads what may have come after the request, which is nothing, or the beginning of the next one, or
 * the end.
 */
final class StillThere {

    private static final String KEY = StillThere.class.getName();

    private final @Nullable Request request;
    private boolean wasOne;

    private StillThere(@Nullable Request request) {
        this.request = request;
    }

    /** Lets it be asked, later and by the thread that answers the request, whether the client is still there. */
    static void remember(org.apache.catalina.connector.Request request) {
        request.setAttribute(KEY, new StillThere(request.getCoyoteRequest()));
    }

    /** Returns what tells of a request; where that cannot be known, the client is taken to be there. */
    static StillThere of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof StillThere known ? known : new StillThere(null);
    }

    /**
     * Says whether nobody waits any more. The server tells the end of a connection as one byte that can be read, again and
     * again; where one byte alone has come, the rest of a request follows before the next look.
     */
    boolean isGone() {
        if (request == null) {
            return false;
        }
        request.action(ActionCode.AVAILABLE, true);
        boolean isOne = request.getAvailable() == 1;
        boolean isGone = isOne && wasOne;
        wasOne = isOne;
        return isGone;
    }
}
