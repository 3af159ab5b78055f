package no.varde.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes next in a conversation, in one language.
 *
 * @param done whether no more is to be asked: whatever would be answered to what was not asked makes no difference to what
 *     is to be done first, to a level or to a duty, as long as what is unknown stays so
 * @param page the questions that come next; absent where {@code done}
 * @param unknown what is unknown and could change that; absent unless {@code done}
 */
record ConversationStep(String language, boolean done, @Nullable StepPage page, @Nullable StepUnknown unknown) {

    /**
     * Questions to ask together.
     *
     * @param part how far the conversation has come; absent where the book names no parts
     * @param why why this is asked; absent where the book does not say
     * @param members whether only the members of the household are asked for: the list of an assessment, empty where
     *     there are none
     * @param lists questions of the page that are best asked as one: which of these is so
     */
    record StepPage(
            String id,
            @Nullable StepPart part,
            String heading,
            @Nullable String why,
            boolean members,
            List<StepList> lists,
            List<StepQuestion> questions) {}

    /**
     * How far the conversation has come.
     *
     * @param number its place, from 1, among so many as {@code of} says
     */
    record StepPart(String id, String name, int number, int of) {}

    /**
     * Questions that are asked as one.
     *
     * @param of the ids of the questions
     */
    record StepList(String ask, List<String> of) {}

    /**
     * A question, asked about somebody.
     *
     * @param ref the ref of the person
     * @param spoken how it is said aloud to the one it is asked of
     * @param aside whether it is for the one who asks, and not for reading aloud
     * @param help a few more words for whoever needs them
     * @param asks the question as the book asks it, with all that can be answered
     */
    record StepQuestion(
            @JsonProperty("for") String ref,
            String spoken,
            boolean aside,
            List<String> help,
            QuestionsView.Asked asks) {}

    /**
     * What is unknown and could change what is to be done first, a level or a duty.
     *
     * @param count of how many answers each by itself could
     * @param best those that are best found out next, three at most
     */
    record StepUnknown(int count, List<StepBest> best) {}

    /** A question that is best found out next, and whom it is asked about. */
    record StepBest(String question, @JsonProperty("for") String ref, String ask) {}
}
