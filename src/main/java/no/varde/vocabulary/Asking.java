package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order questions are asked.
 *
 * @param clarifyOrder groups of questions in the order in which unknown answers are to be asked for
 * @param askedWith for a question that is not asked of everybody, with which answers it is, by its id; what a question implies
 *     among them
 * @param parts the parts of the conversation in order; none where the book names none
 * @param conversation the pages on which a conversation takes all questions, in its order
 * @param ofMembers the questions that presume members: those of the pages that are taken only where there are some
 */
public record Asking(
        List<ClarifyGroup> clarifyOrder,
        Map<String, AskedWith> askedWith,
        List<ConversationPart> parts,
        List<ConversationPage> conversation,
        Set<Question> ofMembers) {
    public Asking {
        clarifyOrder = List.copyOf(clarifyOrder);
        askedWith = InOrder.copy(askedWith);
        parts = List.copyOf(parts);
        conversation = List.copyOf(conversation);
        ofMembers = InOrder.copy(ofMembers);
    }

    /** Makes it of a conversation, which says what presumes members. */
    public Asking(
            List<ClarifyGroup> clarifyOrder,
            Map<String, AskedWith> askedWith,
            List<ConversationPart> parts,
            List<ConversationPage> conversation) {
        this(clarifyOrder, askedWith, parts, conversation, ofMembers(conversation));
    }

    private static Set<Question> ofMembers(List<ConversationPage> conversation) {
        return conversation.stream()
                .filter(ConversationPage::withMembers)
                .flatMap(page -> page.questions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A group of questions to clarify: the ones named, those that decide a duty, or the red flags. */
    public record ClarifyGroup(Set<String> questions, boolean decidingDuty, boolean redFlags) {
        public ClarifyGroup {
            questions = InOrder.copy(questions);
        }
    }
}
