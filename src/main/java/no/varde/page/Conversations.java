package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.UnaryOperator;
import no.varde.conversation.Conversation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Keeps one conversation in each session, in memory, and nowhere else. */
@Component
public final class Conversations {

    private static final String KEY = Conversations.class.getName();
    private static final int KEY_BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    /** Thrown when a page is asked for whose conversation is over: ended, timed out, or another was begun instead. */
    public static final class Gone extends RuntimeException {
        public Gone() {
            super("the conversation is over", null, false, false);
        }
    }

    /**
     * A conversation that is held.
     *
     * @param token tells it from another one of the same session: a form of the one changes nothing in the other
     * @param changes how often it was changed, so that what was on its way before the last change comes too late
     */
    public record Held(String token, int changes, Conversation conversation) {}

    /** Begins a conversation; one that the session had before is forgotten. */
    public void begin(HttpServletRequest request, Conversation conversation) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.getSession().setAttribute(KEY, new Held(token, 0, conversation));
    }

    /**
     * Returns the conversation of a session.
     *
     * @throws Gone where there is none
     */
    public Held of(HttpServletRequest request) {
        Held held = find(request);
        if (held == null) {
            throw new Gone();
        }
        return held;
    }

    /**
     * Returns the conversation that a form belongs to.
     *
     * @param token that of the form
     * @throws Gone where that conversation is over
     */
    public Held of(HttpServletRequest request, String token) {
        Held held = of(request);
        if (!held.token().equals(token)) {
            throw new Gone();
        }
        return held;
    }

    /** Returns the conversation of a session, or null where there is none. */
    @Nullable
    public Held find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Held) session.getAttribute(KEY);
    }

    /**
     * Changes the conversation of a session. Two windows take turns, so that neither loses what the other was told.
     *
     * @param token that of the form that was sent
     * @throws Gone where the conversation that the form belongs to is over
     */
    public Conversation change(HttpServletRequest request, String token, UnaryOperator<Conversation> how) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Gone();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            Held held = of(request, token);
            Conversation changed = how.apply(held.conversation());
            session.setAttribute(KEY, new Held(token, held.changes() + 1, changed));
            return changed;
        }
    }

    /**
     * Keeps something in the conversation of a session, unless it was changed meanwhile: a browser sends what is half
     * done beside what is done, and the one may overtake the other.
     *
     * @param changes how often the conversation had been changed when the form was shown
     * @throws Gone where the conversation that the form belongs to is over
     */
    public void keep(HttpServletRequest request, String token, String changes, UnaryOperator<Conversation> how) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Gone();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            Held held = of(request, token);
            if (Integer.toString(held.changes()).equals(changes)) {
                session.setAttribute(KEY, new Held(token, held.changes(), how.apply(held.conversation())));
            }
        }
    }
}
