package no.varde.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.AskedWith;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/**
 * An answer of substance to a question that nobody is asked, since the others that it is asked with are answered otherwise.
 * A plain no, none of a set, and what the book says can be true all the same, are none.
 *
 * @param person whose answer it is
 */
public record LeftBehind(Person person, Question question) {

    /** Returns every such answer of an assessment. */
    public static List<LeftBehind> in(Vocabulary vocabulary, Assessment assessment) {
        RunAnswers runs = new RunAnswers(vocabulary, assessment);
        return assessment.persons().stream()
                .flatMap(person -> of(vocabulary, assessment, person, runs))
                .toList();
    }

    private static Stream<LeftBehind> of(
            Vocabulary vocabulary, Assessment assessment, AssessedPerson person, RunAnswers runs) {
        List<Question> likely = person.person().answers().entrySet().stream()
                .filter(given -> isLikely(vocabulary, assessment, person, given))
                .map(given -> Vocabulary.known(vocabulary.questions(), given.getKey()))
                .sorted(Comparator.comparingInt(Question::slot))
                .toList();
        if (likely.isEmpty()) { // what follows from all answers and logs takes its time
            return Stream.empty();
        }
        Answers answers = runs.of(person);
        return likely.stream()
                .filter(question -> vocabulary.isClosed(question, gate -> isClosed(gate, assessment, person, answers)))
                .map(question -> new LeftBehind(person.person(), question));
    }

    /** Says whether an answer is one of substance, and nothing that was given lets its question be asked. */
    private static boolean isLikely(
            Vocabulary vocabulary, Assessment assessment, AssessedPerson person, Map.Entry<String, Answer> given) {
        Question question = Vocabulary.known(vocabulary.questions(), given.getKey());
        AskedWith askedWith = vocabulary.askedWith(question);
        return question.isPositive(given.getValue())
                && !askedWith.stands(question.scale().cells(given.getValue(), assessment.asOf()))
                && vocabulary.isClosed(question, gate -> {
                    Answer answer = given(gate.question(), assessment, person);
                    return !answer.isKnown() || gate.isClosed(answer);
                });
    }

    /** What was given decides; where nothing was, what follows from other answers does. */
    private static boolean isClosed(Gate gate, Assessment assessment, AssessedPerson person, Answers answers) {
        Answer given = given(gate.question(), assessment, person);
        return given.isKnown()
                ? gate.isClosed(given)
                : !answers.meets(gate.question().slot(), gate.open().bits());
    }

    private static Answer given(Question question, Assessment assessment, AssessedPerson person) {
        Person whose = question.reach() == Reach.MEMBER ? person.person() : assessment.main();
        return whose.answer(question.id());
    }

    /** Returns an assessment without such answers. */
    public static Assessment without(List<LeftBehind> left, Assessment assessment) {
        Assessment rest = assessment;
        for (LeftBehind one : left) {
            String ref = one.person.ref();
            Map<String, Answer> answers =
                    new HashMap<>(rest.person(ref).person().answers());
            answers.remove(one.question.id());
            rest = rest.with(new Person(ref, answers));
        }
        return rest;
    }
}
