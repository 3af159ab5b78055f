package no.varde.web;

import jakarta.servlet.ReadListener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.AsyncContextCallback;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Stands between the connections and the service, and lets a request in when all of its body is here: until then no
 * thread waits for it, however many bodies are on their way. One that comes too slowly, or for which there is no room, is
 * let in without its body, as refused.
 */
final class BodyFirst implements Adapter {

    /** The attribute of a request that tells with which status it is refused. */
    static final String REFUSED = "no.varde.refused";

    private static final String ARRIVING = "no.varde.arriving";
    private static final int UNREADABLE = 400;
    private static final int TOO_SLOW = 408;
    private static final int NO_ROOM = 503;

    private final Adapter service;
    private final BodyPace pace;
    private final BodyRoom room;
    private final Arriving.Most most;

    BodyFirst(Adapter service, BodyPace pace, BodyRoom room, Arriving.Most most) {
        this.service = service;
        this.pace = pace;
        this.room = room;
        this.most = most;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        if (request.isFinished() || isHere(request)) {
            service.service(request, response);
            return;
        }
        Sent.note(request);
        BodyRoom.Place place = room.enter(address(request));
        if (place == null) {
            refuse(NO_ROOM, request, response);
            return;
        }
        await(new Arriving(pace, place, most), request);
    }

    /** Says whether all of a body came together with the head of its request, as the small ones do. */
    private static boolean isHere(Request request) {
        long length = request.getContentLengthLong();
        request.action(ActionCode.AVAILABLE, true);
        return length > 0 && request.getAvailable() >= length;
    }

    private static String address(Request request) {
        request.action(ActionCode.REQ_HOST_ADDR_ATTRIBUTE, null);
        return String.valueOf(request.remoteAddr());
    }

    private static void await(Arriving arriving, Request request) {
        request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS); // some ask first whether to send it
        request.setExpectation(false);
        request.setAttribute(ARRIVING, arriving);
        request.setRequestThread();
        try {
            request.action(ActionCode.ASYNC_START, NOBODY);
            request.action(ActionCode.ASYNC_SETTIMEOUT, arriving.patience().toMillis());
            request.setReadListener(UNHEARD);
        } finally {
            request.clearRequestThread();
        }
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        if (!(request.getAttribute(ARRIVING) instanceof Arriving arriving)) {
            return service.asyncDispatch(request, response, event);
        }
        if (arriving.isOver()) {
            return true; // called once more when the request has been answered
        }
        request.setRequestThread();
        return switch (event) {
            case OPEN_READ -> take(arriving, request, response);
            case TIMEOUT -> isLate(request) && end(arriving, TOO_SLOW, request, response);
            default -> false; // whoever sent it has gone
        };
    }

    private static boolean isLate(Request request) {
        AtomicBoolean isLate = new AtomicBoolean();
        request.action(ActionCode.ASYNC_TIMEOUT, isLate);
        return isLate.get();
    }

    private boolean take(Arriving arriving, Request request, Response response) throws Exception {
        request.onDataAvailable();
        boolean hasRoom;
        try {
            hasRoom = arriving.take(request);
        } catch (IOException e) {
            return end(arriving, UNREADABLE, request, response);
        }
        if (!hasRoom) {
            return end(arriving, NO_ROOM, request, response);
        }
        if (request.isFinished() || arriving.isEndless()) {
            return end(arriving, 0, request, response);
        }
        request.action(ActionCode.ASYNC_SETTIMEOUT, arriving.patience().toMillis());
        request.clearRequestThread();
        return true;
    }

    /**
     * Lets a request in.
     *
     * @param refusal the status with which it is refused; 0 where it is not
     */
    private boolean end(Arriving arriving, int refusal, Request request, Response response) throws Exception {
        boolean isLast = !request.isFinished() || arriving.mayBeFollowed(request);
        arriving.end();
        request.action(ActionCode.ASYNC_COMPLETE, null);
        try {
            if (refusal > 0) {
                refuse(refusal, request, response);
            } else {
                letIn(arriving.kept(), isLast, request, response);
            }
        } finally {
            arriving.leave();
        }
        return true;
    }

    private void refuse(int status, Request request, Response response) throws Exception {
        request.setAttribute(REFUSED, status);
        ByteChunk nothing = new ByteChunk();
        nothing.setBytes(new byte[0], 0, 0);
        letIn(nothing, true, request, response);
    }

    /**
     * Lets a request in with a body.
     *
     * @param isLast whether the connection cannot be used again: what else comes on it is no whole request
     */
    private void letIn(ByteChunk body, boolean isLast, Request request, Response response) throws Exception {
        if (isLast) {
            response.setHeader("Connection", "close");
        }
        request.action(ActionCode.REQ_SET_BODY_REPLAY, body);
        service.service(request, response);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        if (request.getAttribute(ARRIVING) instanceof Arriving arriving) {
            arriving.leave(); // however the connection ended
        }
        service.checkRecycled(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return service.prepare(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        service.log(request, response, time);
    }

    @Override
    public String getDomain() {
        return service.getDomain();
    }

    /** Makes the server read without waiting; what has come is taken by {@link #asyncDispatch}. */
    private static final ReadListener UNHEARD = new ReadListener() {
        @Override
        public void onDataAvailable() {
            // see asyncDispatch
        }

        @Override
        public void onAllDataRead() {
            // see asyncDispatch
        }

        @Override
        public void onError(Throwable thrown) {
            // see asyncDispatch
        }
    };

    /** Is told of the wait by the server, and has nothing to do. */
    private static final AsyncContextCallback NOBODY = new AsyncContextCallback() {
        @Override
        public void fireOnComplete() {
            // nobody listens
        }

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void incrementInProgressAsyncCount() {
            // not counted
        }

        @Override
        public void decrementInProgressAsyncCount() {
            // not counted
        }
    };
}
