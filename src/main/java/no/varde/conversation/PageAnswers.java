package no.varde.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Talk;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Puts what was written on a page into a conversation. */
final class PageAnswers {

    private final Talk talk;
    private final Agreement agreement;
    private final Gates gates;

    PageAnswers(Vocabulary vocabulary) {
        this.talk = vocabulary.talk();
        this.agreement = new Agreement(vocabulary);
        this.gates = new Gates(vocabulary);
    }

    /**
     * Takes the answers to some questions of a page. What is left open counts as asked in vain. What was answered to a
     * question that hangs on one of them goes when the new answer says that it is not to be asked.
     *
     * @param fields what was written; a question that is not in it keeps its answer
     * @return the conversation with all of it, or as it was, with every fault
     */
    Interview.Taken take(Conversation conversation, List<Asked> asked, Map<Asked, List<String>> fields) {
        FieldReader reader = new FieldReader(talk, conversation.given().asOf());
        Assessment given = conversation.given();
        Set<Asked> known = new HashSet<>();
        Set<Asked> open = new HashSet<>();
        for (Asked one : asked) {
            List<String> written = fields.get(one);
            if (written != null) {
                given = with(given, one, reader.read(one, written));
            }
        }
        given = gates.without(given, fields.keySet());
        Askable askable = gates.askable(given);
        for (Asked one : asked) {
            boolean isOpen = !answer(given, one).isKnown() && !askable.isClosed(one.ref(), one.question());
            (isOpen ? open : known).add(one);
        }
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
    Conversation keep(Conversation conversation, List<Asked> asked, Map<Asked, List<String>> fields) {
        FieldReader reader = new FieldReader(talk, conversation.given().asOf());
        Assessment given = conversation.given();
        Set<Asked> changed = new HashSet<>();
        Set<Asked> unknown = new HashSet<>();
        for (Asked one : asked) {
            List<String> written = fields.get(one);
            Answer answer = written == null ? null : reader.read(one, written);
            if (written != null && answer != null) {
                Assessment more = gates.without(with(given, one, answer), Set.of(one));
                if (agreement.faults(more, List.of(one)).isEmpty()) {
                    given = more;
                    changed.add(one);
                    if (!answer.isKnown() && written.contains(FieldReader.UNKNOWN)) {
                        unknown.add(one);
                    }
                }
            }
        }
        return conversation.with(given, conversation.inVain(changed, unknown));
    }

    private static Answer answer(Assessment given, Asked asked) {
        return given.person(asked.ref()).person().answer(asked.question().id());
    }

    private static Assessment with(Assessment given, Asked asked, @Nullable Answer answer) {
        String id = asked.question().id();
        Map<String, Answer> answers =
                new HashMap<>(given.person(asked.ref()).person().answers());
        if (answer == null || !answer.isKnown()) {
            answers.remove(id);
        } else {
            answers.put(id, answer);
        }
        return given.with(new Person(asked.ref(), answers));
    }
}
