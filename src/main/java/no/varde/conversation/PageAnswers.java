package no.varde.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import org.jspecify.annotations.Nullable;

/** Puts what was written on a page into a conversation. */
final class PageAnswers {

    private final Agreement agreement;

    PageAnswers(Agreement agreement) {
        this.agreement = agreement;
    }

    /**
     * Takes the answers to some questions of a page. What is left open counts as asked in vain.
     *
     * @param fields what was written, by the id of the question; a question that is not in it keeps its answer
     * @return the conversation with all of it, or as it was, with every fault
     */
    Interview.Taken take(Conversation conversation, Stop stop, List<Question> asked, Map<String, List<String>> fields) {
        FieldReader reader = new FieldReader(conversation.given().asOf());
        Map<String, Answer> answers = answers(conversation.given(), stop);
        Set<Asked> known = new HashSet<>();
        Set<Asked> open = new HashSet<>();
        for (Question question : asked) {
            List<String> written = fields.get(question.id());
            if (written != null) {
                put(answers, question, reader.read(question, written));
            }
            (answers.containsKey(question.id()) ? known : open).add(new Asked(stop.ref(), question));
        }
        Assessment given = conversation.given().with(new Person(stop.ref(), answers));
        List<FieldFault> faults = new ArrayList<>(reader.faults());
        if (faults.isEmpty()) {
            faults.addAll(agreement.faults(given, asked));
        }
        if (!faults.isEmpty()) {
            return new Interview.Taken(conversation, faults);
        }
        return new Interview.Taken(conversation.with(given, conversation.inVain(known, open)), faults);
    }

    /**
     * Keeps what is right of a page that is still being answered, and passes over the rest. What is open stays open: only
     * what is said to be unknown counts as asked in vain.
     */
    Conversation keep(Conversation conversation, Stop stop, Map<String, List<String>> fields) {
        FieldReader reader = new FieldReader(conversation.given().asOf());
        Assessment given = conversation.given();
        Set<Asked> changed = new HashSet<>();
        Set<Asked> unknown = new HashSet<>();
        for (Question question : stop.page().questions()) {
            List<String> written = fields.get(question.id());
            Answer answer = written == null ? null : reader.read(question, written);
            if (written != null && answer != null) {
                Map<String, Answer> answers = answers(given, stop);
                put(answers, question, answer);
                Assessment more = given.with(new Person(stop.ref(), answers));
                if (agreement.faults(more, List.of(question)).isEmpty()) {
                    given = more;
                    changed.add(new Asked(stop.ref(), question));
                    if (!answer.isKnown() && written.contains(FieldReader.UNKNOWN)) {
                        unknown.add(new Asked(stop.ref(), question));
                    }
                }
            }
        }
        return conversation.with(given, conversation.inVain(changed, unknown));
    }

    private static Map<String, Answer> answers(Assessment given, Stop stop) {
        return new HashMap<>(given.person(stop.ref()).person().answers());
    }

    private static void put(Map<String, Answer> answers, Question question, @Nullable Answer answer) {
        if (answer == null || !answer.isKnown()) {
            answers.remove(question.id());
        } else {
            answers.put(question.id(), answer);
        }
    }
}
