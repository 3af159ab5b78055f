package no.varde.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the conversation in which the questions are asked.
 *
 * @param concerns whose questions it asks; one of a member is taken with each of them
 * @param part the part of the conversation that it belongs to; null where the book names no parts
 * @param core whether it is asked before anything is looked at that could still matter
 * @param heading what it is about, short
 * @param why why this is asked; null where the book does not say
 * @param members whether it asks for the members of the household, and nothing else
 * @param withMembers whether it is taken only where the household has members
 * @param questions in the order in which they are asked
 */
public record ConversationPage(
        String id,
        Role concerns,
        @Nullable ConversationPart part,
        boolean core,
        Text heading,
        @Nullable Text why,
        boolean members,
        boolean withMembers,
        List<Question> questions) {

    public ConversationPage {
        questions = List.copyOf(questions);
    }

    /** Says whether it asks what the one who answers makes of the case: that comes when the facts are on the table. */
    public boolean asksForJudgement() {
        return questions.stream().anyMatch(Question::judgement);
    }
}
