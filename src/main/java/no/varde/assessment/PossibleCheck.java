package no.varde.assessment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Quoted;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reports answers that cannot all be true, each by itself a possible one, in the words in which they were given. What
 * entries of a log answer is such an answer too.
 */
final class PossibleCheck {

    private final Vocabulary vocabulary;
    private final Map<Person, Fields> written = new IdentityHashMap<>(); // two members may have the same answers
    private @Nullable Fields root;

    /** An answer as given, or as a log tells it; a log's stands at no place of its own. */
    private record Given(@Nullable Question question, Person person, Message said) {

        static Given of(Question question, Person person) {
            String written = person.answer(question.id()).written();
            return new Given(question, person, AssessmentCode.IS.of(question.id(), written));
        }

        static Given of(ToldByLog told, Person person) {
            return new Given(null, person, inWords(told));
        }
    }

    PossibleCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes note of where the answers of a person stand. */
    void stand(Person person, Fields answers) {
        written.put(person, answers);
    }

    /** Returns an assessment whose answers stand where those of another one do that has the same persons. */
    Assessment moved(Assessment from, Assessment to) {
        for (int number = 0; number <= from.members().size(); number++) {
            Fields answers = written.get(from.person(number));
            if (answers != null) {
                written.put(to.person(number), answers);
            }
        }
        return to;
    }

    /** Takes note of where the assessment stands. */
    void stand(Fields assessment) {
        root = assessment;
    }

    /**
     * Checks all answers.
     *
     * @param left those of which it is said already that nobody is asked for them
     */
    void check(Assessment assessment, List<LeftBehind> left) {
        Map<Question, ToldByLog> told = ToldByLog.in(vocabulary, assessment);
        RunAnswers runs = new RunAnswers(vocabulary, assessment);
        assessment.persons().forEach(person -> check(assessment, person, runs.of(person), told, left));
    }

    private void check(
            Assessment assessment,
            AssessedPerson one,
            Answers answers,
            Map<Question, ToldByLog> told,
            List<LeftBehind> left) {
        for (Impossible impossible : answers.impossible(vocabulary)) {
            if (left.stream()
                    .anyMatch(known -> impossible.names(known.question().slot()))) {
                continue;
            }
            List<Given> given = new ArrayList<>();
            for (Band band : impossible.where()) {
                Question question = vocabulary.bySlot().get(band.slot() - 1);
                Person whose = question.reach() == Reach.MEMBER ? one.person() : assessment.main();
                given.add(behind(question, whose, told));
            }
            report(impossible, given);
        }
    }

    /** Returns the answer to a question: that one, what a log tells, or another answer that implies one to it. */
    private Given behind(Question question, Person person, Map<Question, ToldByLog> told) {
        if (person.answers().containsKey(question.id())) {
            return Given.of(question, person);
        }
        ToldByLog log = told.get(question);
        if (log != null) {
            return Given.of(log, person);
        }
        return vocabulary.questions().values().stream()
                .filter(other -> question.implies(other)
                        || other.implies(question) && other.isPositive(answer(other, person, told)))
                .filter(other -> answer(other, person, told).isKnown())
                .findFirst()
                .map(other -> behind(other, person, told))
                .orElseThrow(() -> new IllegalStateException("nobody answered " + question.id()));
    }

    private static Answer answer(Question question, Person person, Map<Question, ToldByLog> told) {
        Answer given = person.answer(question.id());
        ToldByLog log = told.get(question);
        return given.isKnown() || log == null ? given : log.answer().given();
    }

    private void report(Impossible impossible, List<Given> given) {
        Message said =
                given.stream().map(Given::said).reduce(AssessmentCode.AND::of).orElseThrow();
        AssessmentCode code = given.size() == 2 ? AssessmentCode.TWO_IMPOSSIBLE : AssessmentCode.ALL_IMPOSSIBLE;
        Given place = given.stream()
                .filter(one -> one.question() != null)
                .reduce((first, last) -> last)
                .orElse(given.get(0));
        fault(place, code.of(said, new Quoted(impossible.says())));
    }

    /** Returns what is wrong with an answer that nobody is asked for. */
    private Message said(LeftBehind left, Assessment assessment) {
        Map<Question, ToldByLog> told = ToldByLog.in(vocabulary, assessment);
        String id = left.question().id();
        List<Message> given = new ArrayList<>();
        List<Message> needed = new ArrayList<>();
        given.add(Given.of(left.question(), left.person()).said());
        for (Gate gate : closing(left.question(), left.person(), assessment)) {
            Question other = gate.question();
            Person whose = other.reach() == Reach.MEMBER ? left.person() : assessment.main();
            given.add(behind(other, whose, told).said());
            needed.add(AssessmentCode.IS.of(other.id(), either(gate.constants().stream())));
        }
        return AssessmentCode.ONLY_ASKED_WHERE.of(
                given.stream().reduce(AssessmentCode.AND::of).orElseThrow(),
                (given.size() == 2 ? AssessmentCode.WORD_BOTH : AssessmentCode.WORD_ALL).of(),
                id,
                either(needed.stream()));
    }

    /** Returns the answers of which any would let a question be asked, and that another answer than those rules out. */
    private List<Gate> closing(Question question, Person person, Assessment assessment) {
        List<Gate> closing = new ArrayList<>();
        for (Gate gate : vocabulary.askedWith(question).any()) {
            List<Gate> before = vocabulary.isClosed(
                            gate.question(), other -> other.isClosed(given(other.question(), person, assessment)))
                    ? closing(gate.question(), person, assessment)
                    : List.of(gate);
            closing.addAll(before);
        }
        return closing;
    }

    private static Answer given(Question question, Person person, Assessment assessment) {
        return (question.reach() == Reach.MEMBER ? person : assessment.main()).answer(question.id());
    }

    private static Object either(Stream<?> ways) {
        return ways.map(Object.class::cast).reduce(AssessmentCode.OR::of).orElseThrow();
    }

    /** Reports an answer that nobody is asked for. */
    void report(LeftBehind left, Assessment assessment) {
        Message message = said(left, assessment)
                .maybe(AssessmentCode.REMOVE.of(left.question().id()));
        fault(Given.of(left.question(), left.person()), message);
    }

    /** Remarks that an answer is left out that nobody is asked for. */
    void remark(LeftBehind left, Assessment assessment, Faults remarks) {
        Fields answers = Objects.requireNonNull(written.get(left.person()));
        String id = left.question().id();
        Node place = Objects.requireNonNull(answers.optional(id));
        remarks.add(place.place(), answers.path(id), AssessmentCode.LEFT_OUT.of(said(left, assessment), id));
    }

    /** Reports an answer that a log contradicts. */
    void report(AtOdds one, Assessment assessment) {
        Given given = Given.of(one.question(), assessment.main());
        fault(given, AssessmentCode.BOTH.of(given.said(), inWords(one.told())));
    }

    /** Reports a fault where an answer stands; what a log alone tells stands at the log. */
    private void fault(Given place, Message message) {
        Fields answers = written.get(place.person());
        Question question = place.question();
        if (question != null && answers != null) {
            answers.fault(question.id(), message);
        } else {
            Objects.requireNonNull(root).fault(message);
        }
    }

    private static Message inWords(ToldByLog told) {
        List<String> places = told.places();
        String question = told.question().id();
        String constant = told.answer().constant();
        return places.size() == 1
                ? AssessmentCode.LOG_TELLS.of(places.get(0), question, constant)
                : AssessmentCode.LOGS_TELL.of(places.get(0), places.size() - 1, question, constant);
    }
}
