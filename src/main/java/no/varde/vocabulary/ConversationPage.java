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
 * @param always those of the questions that are asked whatever they can change
 * @param lists those of the questions that are asked as one, list by list; the others are asked each by itself
 * @param questions in the order in which they are asked, those of the lists first
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
        List<Question> always,
        List<QuestionList> lists,
        List<Question> questions) {

    public ConversationPage {
        always = List.copyOf(always);
        lists = List.copyOf(lists);
        questions = List.copyOf(questions);
    }

    /** Says whether a question of the page is asked as one with others. */
    public boolean lists(Question question) {
        return lists.stream().anyMatch(list -> list.of().contains(question));
    }

    /** Says whether it asks what the one who answers makes of the case: that comes when the facts are on the table. */
    public boolean asksForJudgement() {
        return questions.stream().anyMatch(Question::judgement);
    }
}
