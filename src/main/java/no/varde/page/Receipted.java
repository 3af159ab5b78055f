package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.Became;
import no.varde.explanation.Asked;
import no.varde.page.Conversations.Held;
import org.jspecify.annotations.Nullable;

/**
 * The digits of the receipt that was made of what a conversation tells, so that they can be printed on it. The receipt itself is
 * kept nowhere, and the digits in the session alone: until anything that the receipt holds is told otherwise.
 *
 * @param token of the conversation
 */
public record Receipted(
        String token, Assessment given, Set<Asked> inVain, boolean membersAsked, List<Became> became, String digits) {

    private static final String KEY = Receipted.class.getName();

    public Receipted {
        inVain = Set.copyOf(inVain);
        became = List.copyOf(became);
    }

    private static Receipted of(Held held, String digits) {
        return new Receipted(
                held.token(),
                held.conversation().given(),
                held.conversation().inVain(),
                held.conversation().membersAsked(),
                held.followed().became(),
                digits);
    }

    /** Lets a session keep the digits of a receipt that has just been made of a conversation. */
    public static void keep(HttpServletRequest request, Held held, String digits) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Conversations.Gone();
        }
        session.setAttribute(KEY, of(held, digits));
    }

    /** Returns the digits of the receipt of what a conversation tells now; null where none was made of it. */
    public static @Nullable String digits(HttpServletRequest request, Held held) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEY) instanceof Receipted made
                        && made.equals(of(held, made.digits))
                ? made.digits
                : null;
    }
}
