package no.varde.page;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;

/** The place of a session: given back when the session ends, however it does. */
record SessionPlace(Places.Place place) implements HttpSessionBindingListener {

    private static final String KEY = Conversations.class.getName() + ".place";

    /**
     * Takes a place for a new session, or ends it.
     *
     * @throws Places.Full where there is none
     */
    static Places.Place take(Places places, HttpSession session, String address) {
        try {
            Places.Place place = places.take(address, () -> end(session));
            session.setAttribute(KEY, new SessionPlace(place));
            return place;
        } catch (Places.Full e) {
            end(session);
            throw e;
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            return; // it ended just now
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent unbound) {
        place.leave();
    }
}
