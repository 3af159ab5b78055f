package no.varde.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Askable;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/** What becomes of answers that hang on others, when those are answered anew. */
record Gates(Vocabulary vocabulary) {

    /**
     * Returns an assessment without the answers that hang on an answer just written which lets them be asked no more: whoever
     * says that there was no strangulation has said that there was none lately. What can be true all the same stays. An answer
     * to what is asked in parts now goes when these are answered.
     *
     * @param written the questions that something was written for
     */
    Assessment without(Assessment given, Set<Asked> written) {
        Assessment left = given;
        Askable askable = askable(given);
        for (AssessedPerson person : given.persons()) {
            Map<String, Answer> answers = new HashMap<>(person.person().answers());
            answers.entrySet().removeIf(answer -> {
                Asked asked = new Asked(person.ref(), Vocabulary.known(vocabulary.questions(), answer.getKey()));
                return isInParts(asked, person.person(), written)
                        || hangsOn(asked, written)
                                && askable.isClosed(asked.ref(), asked.question())
                                && !stands(asked.question(), answer.getValue(), given);
            });
            if (answers.size() < person.person().answers().size()) {
                left = left.with(new Person(person.ref(), answers));
            }
        }
        return left;
    }

    /** Says whether all parts of a question that has been split are answered, one of them just now: they say it all. */
    private static boolean isInParts(Asked asked, Person person, Set<Asked> written) {
        List<String> parts = asked.question().splitInto();
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> person.answer(part).isKnown())
                && written.stream()
                        .anyMatch(one -> one.ref().equals(asked.ref())
                                && parts.contains(one.question().id()));
    }

    /** Returns which questions hang on answers that let them be asked no more. */
    Askable askable(Assessment given) {
        return Askable.of(vocabulary, given, false);
    }

    private boolean stands(Question question, Answer answer, Assessment given) {
        return vocabulary.askedWith(question).stands(question.scale().cells(answer, given.asOf()));
    }

    private boolean hangsOn(Asked asked, Set<Asked> written) {
        return vocabulary.askedWith(asked.question()).any().stream()
                .anyMatch(gate -> written.stream()
                                .anyMatch(one -> one.question().equals(gate.question())
                                        && (gate.question().reach() != Reach.MEMBER
                                                || one.ref().equals(asked.ref())))
                        || hangsOn(new Asked(asked.ref(), gate.question()), written));
    }
}
