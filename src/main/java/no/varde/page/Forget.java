package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Forgets what is known of a browser. */
public final class Forget {

    private Forget() {}

    /** Forgets the conversation here, and the language in the browser. */
    public static void all(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        PageLanguage.forget(request, response);
    }
}
