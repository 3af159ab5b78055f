package no.varde.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import no.varde.vocabulary.Vocabulary;

/** Another answer to one question about one person. */
record Change(String ref, Question question, Answer answer) {

    /** The questions whose answer needs another answer, and those that they need. */
    static final Set<String> PAIRED = TheBook.BOOK.vocabulary().questions().values().stream()
            .filter(question -> question.onlyWith() != null)
            .flatMap(question -> Stream.of(
                    question.id(), Objects.requireNonNull(question.onlyWith()).question()))
            .collect(Collectors.toSet());

    /** Returns an assessment with the answer, and with the answer that this one cannot be right without. */
    Assessment in(Assessment assessment) {
        List<Person> members = assessment.members().stream().map(this::in).toList();
        return new Assessment(assessment.asOf(), in(assessment.main()), members, assessment.logs());
    }

    private Person in(Person person) {
        if (!person.ref().equals(ref)) {
            return person;
        }
        Map<String, Answer> answers = new HashMap<>(person.answers());
        put(answers, question.id(), answer);
        OnlyWith onlyWith = question.onlyWith();
        if (onlyWith != null && question.isPositive(answer)) {
            answers.put(onlyWith.question(), onlyWith.implied());
        }
        return new Person(ref, answers);
    }

    static void put(Map<String, Answer> answers, String question, Answer answer) {
        if (answer instanceof Answer.Unknown) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
    }

    /** Says whether every answer of a person that needs another one can stand beside it. */
    static boolean agrees(Map<String, Answer> answers) {
        return TheBook.BOOK.vocabulary().questions().values().stream()
                .allMatch(question -> question.agreesWith(id -> answers.getOrDefault(id, Answer.UNKNOWN)));
    }

    /** Returns the person of an assessment whom the change is about, or null where there is none. */
    static Person person(Assessment assessment, String ref) {
        return assessment.find(ref).map(AssessedPerson::person).orElse(new Person(ref, Map.of()));
    }

    @Override
    public String toString() {
        return ref + " " + question.id() + ": " + answer.written();
    }

    static Question question(String id) {
        return Vocabulary.known(TheBook.BOOK.vocabulary().questions(), id);
    }
}
