package no.varde.conversation;

import java.util.List;
import no.varde.explanation.Asked;
import no.varde.vocabulary.ConversationPage;

/**
 * A page of the conversation, taken with the persons whom it concerns: the main one, or all members together.
 *
 * @param refs the persons in order; the main one for a page about the household
 */
public record Stop(ConversationPage page, List<String> refs) {

    public Stop {
        refs = List.copyOf(refs);
    }

    /** Returns every question of the page for each person, person by person. */
    public List<Asked> asked() {
        return refs.stream()
                .flatMap(ref -> page.questions().stream().map(question -> new Asked(ref, question)))
                .toList();
    }
}
