package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.settings.Settings;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices when a measure comes before everything else. */
@Component
final class Urgent {

    private static final String SHOWN = Urgent.class.getName();

    private final Conversations conversations;
    private final Settings settings;

    Urgent(Conversations conversations, Settings settings) {
        this.conversations = conversations;
        this.settings = settings;
    }

    /** Returns where to lead after an answer: to the urgent page when it has just come to that, else to another one. */
    String before(String page, HttpServletRequest request) {
        Held held = conversations.of(request);
        String first = held.decision().first();
        String now = held.token() + " " + first;
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Conversations.Gone();
        }
        Object shown = session.getAttribute(SHOWN);
        session.setAttribute(SHOWN, now);
        return first == null || now.equals(shown) ? page : settings.urgent();
    }

    /**
     * Returns the measure that comes before everything else in the conversation of a request, or the one that would at the
     * highest level that names one; null where the book has none.
     */
    @Nullable
    Measure measure(HttpServletRequest request) {
        Held held = conversations.find(request);
        Vocabulary vocabulary =
                held == null ? conversations.book(request).book().vocabulary() : held.vocabulary();
        String first = held == null ? null : held.decision().first();
        for (int rank = vocabulary.levels().size() - 1; first == null && rank >= 0; rank--) {
            first = vocabulary.levels().get(rank).first();
        }
        return first == null ? null : Vocabulary.known(vocabulary.measures(), first);
    }
}
