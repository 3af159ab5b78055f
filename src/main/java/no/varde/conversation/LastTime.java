package no.varde.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.RoughDay;
import no.varde.vocabulary.Talk;

/**
 * An answer of last time that counts for nothing until somebody says that it is still so.
 *
 * @param page where it is asked
 */
public record LastTime(ConversationPage page, Asked asked, Answer answer) {

    /**
     * Returns the answers of last time that nobody has been asked for since, in the order of the pages.
     *
     * @param stops every page with the persons that it is taken with
     */
    static List<LastTime> open(List<Stop> stops, Conversation conversation, Assessment former) {
        List<LastTime> open = new ArrayList<>();
        for (Stop stop : stops) {
            for (Asked asked : stop.asked()) {
                Answer answer = former.find(asked.ref())
                        .map(before -> before.person().answer(asked.question().id()))
                        .orElse(Answer.UNKNOWN);
                if (answer.isKnown() && !conversation.wasAsked(asked)) {
                    open.add(new LastTime(stop.page(), asked, answer));
                }
            }
        }
        return open;
    }

    /**
     * Takes answers of last time for answers of today, on which a month or a year may count otherwise. One that today's answers contradict is passed over, and asked anew.
     */
    static Conversation confirmed(Conversation conversation, List<LastTime> same, Agreement agreement, Talk talk) {
        Assessment given = conversation.given();
        for (LastTime one : same) {
            Person person = given.person(one.asked.ref()).person();
            Map<String, Answer> answers = new HashMap<>(person.answers());
            answers.put(one.asked.question().id(), RoughDay.on(given.asOf(), one.answer, one.asked.question(), talk));
            Assessment more = given.with(new Person(person.ref(), answers));
            if (agreement.faults(more, List.of(one.asked)).isEmpty()) {
                given = more;
            }
        }
        return conversation.with(given, conversation.inVain());
    }
}
