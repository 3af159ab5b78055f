package no.varde.conversation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/** Questions that are asked only with certain answers to others: what becomes of them when those are known to be others. */
record Gates(Vocabulary vocabulary) {

    /** Says whether a question is not to be asked, since no answer that lets it be asked can be any more. */
    boolean isClosed(Assessment given, Asked asked) {
        return vocabulary
                .askedWith(asked.question())
                .isClosed(gate -> gate.isClosed(answer(given, asked.ref(), gate.question())));
    }

    /** Returns the questions of which no answer is known, and any could let a question be asked that nothing yet lets be. */
    List<Asked> unknown(Assessment given, Asked asked) {
        List<Gate> any = vocabulary.askedWith(asked.question()).any();
        boolean isOpen = any.stream().anyMatch(gate -> gate.isOpen(answer(given, asked.ref(), gate.question())));
        return any.stream()
                .map(Gate::question)
                .filter(question ->
                        !isOpen && !answer(given, asked.ref(), question).isKnown())
                .map(question -> new Asked(person(given, asked.ref(), question).ref(), question))
                .toList();
    }

    private static Answer answer(Assessment given, String ref, Question question) {
        return person(given, ref, question).answer(question.id());
    }

    private static Person person(Assessment given, String ref, Question question) {
        return question.reach() == Reach.MEMBER ? given.person(ref).person() : given.main();
    }

    /** Returns every question that is not to be asked. */
    Set<Asked> closed(Assessment given) {
        Set<Asked> closed = new HashSet<>();
        for (AssessedPerson person : given.persons()) {
            vocabulary.questions().values().stream()
                    .filter(question -> question.askedOf() == person.role())
                    .map(question -> new Asked(person.ref(), question))
                    .filter(asked -> isClosed(given, asked))
                    .forEach(closed::add);
        }
        return closed;
    }

    /**
     * Returns an assessment without the answers that hang on an answer just written which lets them be asked no more: whoever
     * says that there was no strangulation has said that there was none lately. What can be true all the same stays.
     *
     * @param written the questions that something was written for
     */
    Assessment without(Assessment given, Set<Asked> written) {
        Assessment left = given;
        for (AssessedPerson person : given.persons()) {
            Map<String, Answer> answers = new HashMap<>(person.person().answers());
            answers.entrySet().removeIf(answer -> {
                Asked asked = new Asked(person.ref(), Vocabulary.known(vocabulary.questions(), answer.getKey()));
                return hangsOn(asked, written)
                        && isClosed(given, asked)
                        && !stands(asked.question(), answer.getValue(), given);
            });
            if (answers.size() < person.person().answers().size()) {
                left = left.with(new Person(person.ref(), answers));
            }
        }
        return left;
    }

    private boolean stands(Question question, Answer answer, Assessment given) {
        return vocabulary.askedWith(question).stands(question.scale().cells(answer, given.asOf()));
    }

    private boolean hangsOn(Asked asked, Set<Asked> written) {
        return vocabulary.askedWith(asked.question()).any().stream().anyMatch(gate -> written.stream()
                .anyMatch(one -> one.question().equals(gate.question())
                        && (gate.question().reach() != Reach.MEMBER || one.ref().equals(asked.ref()))));
    }
}
