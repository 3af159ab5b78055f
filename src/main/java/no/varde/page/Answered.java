package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.varde.assessment.Assessment;
import no.varde.page.Conversations.Held;
import org.jspecify.annotations.Nullable;

/**
 * What was told before the answers that were given last on a result, so that it can say what they changed. It is kept in
 * the session until anything else is answered.
 *
 * @param token of the conversation
 * @param changes how often it had been changed with those answers
 */
public record Answered(String token, int changes, Assessment before) {

    private static final String KEY = Answered.class.getName();

    /** Lets a session keep what was told before answers that have just been taken. */
    public static void keep(HttpServletRequest request, Held now, Assessment before) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Conversations.Gone();
        }
        session.setAttribute(KEY, new Answered(now.token(), now.changes(), before));
    }

    /** Returns what was told before the last answers of a conversation; null where those were not given on a result. */
    public static @Nullable Assessment before(HttpServletRequest request, Held now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEY) instanceof Answered answered
                        && answered.token.equals(now.token())
                        && answered.changes == now.changes()
                ? answered.before
                : null;
    }
}
