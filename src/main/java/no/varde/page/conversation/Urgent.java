package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.varde.conversation.Conversation;
import no.varde.decision.Decider;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.PageSettings;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices when a measure comes before everything else. */
@Component
final class Urgent {

    private static final String SHOWN = Urgent.class.getName();

    private final Decider decider;
    private final Vocabulary vocabulary;
    private final Conversations conversations;
    private final PageSettings settings;

    Urgent(Decider decider, Conversations conversations, PageSettings settings) {
        this.decider = decider;
        this.vocabulary = decider.book().vocabulary();
        this.conversations = conversations;
        this.settings = settings;
    }

    /** Returns where to lead after an answer: to the urgent page when it has just come to that, else to another one. */
    String before(String page, HttpServletRequest request) {
        Held held = conversations.of(request);
        String first = decider.decide(held.conversation().given()).first();
        String now = held.token() + " " + first;
        HttpSession session = request.getSession();
        Object shown = session.getAttribute(SHOWN);
        session.setAttribute(SHOWN, now);
        return first == null || now.equals(shown) ? page : settings.urgent();
    }

    /**
     * Returns the measure that comes before everything else in a conversation, or the one that would at the highest level
     * that names one; null where the book has none.
     */
    @Nullable
    Measure measure(@Nullable Conversation conversation) {
        String first = conversation == null
                ? null
                : decider.decide(conversation.given()).first();
        for (int rank = vocabulary.levels().size() - 1; first == null && rank >= 0; rank--) {
            first = vocabulary.levels().get(rank).first();
        }
        return first == null ? null : Vocabulary.known(vocabulary.measures(), first);
    }
}
