package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.varde.conversation.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * What a session keeps of a conversation: of its book the hash alone, so that the book itself need not stay.
 *
 * @param place given back when the session ends
 * @param followed what goes with the conversation from one time to the next
 */
record Kept(
        Places.Place place, String token, int changes, String content, Conversation conversation, Followed followed) {

    private static final String KEY = Conversations.class.getName();

    /** Returns what the session of a request keeps, or null where it has no conversation. */
    static @Nullable Kept of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        try {
            return session == null ? null : (Kept) session.getAttribute(KEY);
        } catch (IllegalStateException e) {
            return null; // it ended just now
        }
    }

    /**
     * Lets a session keep this, in place of what it kept before.
     *
     * @throws Conversations.Gone where the session is over
     */
    void in(HttpSession session) {
        try {
            session.setAttribute(KEY, this);
            place.use(stage());
        } catch (IllegalStateException e) {
            throw new Conversations.Gone(); // it ended just now
        }
    }

    Kept with(Conversation changed, int times) {
        return new Kept(place, token, times, content, changed, followed);
    }

    Kept with(Followed changed) {
        return new Kept(place, token, changes, content, conversation, changed);
    }

    Places.Stage stage() {
        if (conversation.hasAnswers()) {
            return Places.Stage.ANSWERED;
        }
        return conversation.trail().isEmpty() ? Places.Stage.BEGUN : Places.Stage.SHOWN;
    }
}
