package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.explanation.Asked;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;

/**
 * What was asked beside the pages of a conversation and left open, so that the next questions come. It stays in the session.
 *
 * @param token of the conversation
 */
record LeftOpen(String token, Set<Asked> questions) {

    private static final String KEY = LeftOpen.class.getName();

    LeftOpen {
        questions = Set.copyOf(questions);
    }

    static LeftOpen of(HttpServletRequest request, Held held) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof LeftOpen kept && kept.token.equals(held.token())
                ? kept
                : new LeftOpen(held.token(), Set.of());
    }

    LeftOpen with(List<Asked> more) {
        Set<Asked> all = new HashSet<>(questions);
        all.addAll(more);
        return new LeftOpen(token, all);
    }

    /** Lets a session keep this. */
    void in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Conversations.Gone();
        }
        session.setAttribute(KEY, this);
    }
}
