package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order questions are asked.
 *
 * @param clarifyOrder groups of questions in the order in which unknown answers are to be asked for
 * @param gates for a question that is not asked of everybody, the answers of which any lets it be asked, by its id; these say
 *     what to ask, and nothing of what an answer means
 * @param parts the parts of the conversation in order; none where the book names none
 * @param conversation the pages on which a conversation takes all questions, in its order
 */
public record Asking(
        List<ClarifyGroup> clarifyOrder,
        Map<String, List<Gate>> gates,
        List<ConversationPart> parts,
        List<ConversationPage> conversation) {
    public Asking {
        clarifyOrder = List.copyOf(clarifyOrder);
        gates = InOrder.copy(gates, List::copyOf);
        parts = List.copyOf(parts);
        conversation = List.copyOf(conversation);
    }

    /** A group of questions to clarify: the ones named, those that decide a duty, or the red flags. */
    public record ClarifyGroup(Set<String> questions, boolean decidingDuty, boolean redFlags) {
        public ClarifyGroup {
            questions = InOrder.copy(questions);
        }
    }
}
