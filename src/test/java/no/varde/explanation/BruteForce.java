package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.explanation.EveryStep.Step;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import no.varde.vocabulary.Vocabulary;

/** Tries every change of an assessment there is, one after the other, and writes down what each one does. */
final class BruteForce {

    private static final String FURTHER = " + what is asked then";

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final Assessment assessment;
    private final EveryStep everyStep;
    private final List<List<Facts>> ofEach = new ArrayList<>();
    private final List<List<Step>> tried = new ArrayList<>();
    private final List<List<Step>> named = new ArrayList<>();

    /**
     * Tries all changes of up to two steps, and each question that is asked only with the answer to another beside a step to
     * that answer, in the name of that step.
     */
    BruteForce(RuleBook book, Assessment assessment, boolean all, int most) {
        this.vocabulary = book.vocabulary();
        this.reading = new TruthReading(book);
        this.assessment = assessment;
        this.everyStep = new EveryStep(vocabulary, assessment);
        attempt(List.of(), List.of());
        List<Step> steps = persons(assessment).stream()
                .flatMap(person -> everyStep.of(person, all))
                .toList();
        List<Step> open = steps.stream().filter(step -> !isHidden(step)).toList();
        open.forEach(step -> attempt(List.of(step), List.of(step)));
        steps.stream().filter(this::isHidden).forEach(step -> open.stream()
                .filter(gate -> opens(gate, step))
                .forEach(gate -> attempt(List.of(gate, step), List.of(gate))));
        for (int i = 0; most > 1 && i < open.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (open.get(i).goesWith(open.get(j))) {
                    List<Step> both = List.of(open.get(j), open.get(i));
                    attempt(both, both);
                }
            }
        }
    }

    /** Says whether nobody is asked a question as it is, since the answer with which it is asked is not given. */
    private boolean isHidden(Step step) {
        OnlyWith onlyWith = step.question().onlyWith();
        if (onlyWith == null) {
            return false;
        }
        Person person = assessment.person(step.ref()).person();
        Answer needed = person.answer(onlyWith.question());
        boolean isAnswered = person.answer(step.question().id()).isKnown();
        return !needed.equals(onlyWith.implied()) && (needed.isKnown() || !isAnswered);
    }

    private static boolean opens(Step gate, Step hidden) {
        OnlyWith onlyWith = hidden.question().onlyWith();
        return onlyWith != null
                && gate.ref().equals(hidden.ref())
                && gate.question().id().equals(onlyWith.question())
                && gate.to().equals(onlyWith.implied());
    }

    private static List<Person> persons(Assessment assessment) {
        return assessment.persons().stream().map(AssessedPerson::person).toList();
    }

    private CellSet cells(Question question, Answer answer) {
        return question.scale().cells(answer, assessment.asOf());
    }

    private void attempt(List<Step> steps, List<Step> asNamed) {
        List<Person> persons =
                persons(assessment).stream().map(person -> moved(person, steps)).toList();
        if (persons.stream().allMatch(everyStep::canBeRight)) {
            tried.add(steps);
            named.add(asNamed);
            ofEach.add(reading.read(new Assessment(
                    assessment.asOf(), persons.get(0), persons.subList(1, persons.size()), assessment.logs())));
        }
    }

    private static Person moved(Person person, List<Step> steps) {
        Map<String, Answer> answers = new HashMap<>(person.answers());
        for (Step step : steps) {
            if (step.ref().equals(person.ref())) {
                String id = step.question().id();
                answers.put(id, step.from(answers.getOrDefault(id, Answer.UNKNOWN)));
            }
        }
        return new Person(person.ref(), answers);
    }

    /** Returns the changes that do something to a level or measure, and of which no part does the same. */
    TreeSet<String> changes(Subject subject, int person) {
        TreeSet<String> changes = new TreeSet<>();
        String before = state(subject, ofEach.get(0).get(person));
        Map<List<Step>, String> states = new HashMap<>();
        for (int i = 1; i < tried.size(); i++) {
            String state = state(subject, ofEach.get(i).get(person));
            List<Step> steps = tried.get(i);
            states.put(steps, state);
            boolean isLess =
                    steps.size() > 1 && steps.stream().anyMatch(step -> state.equals(states.get(List.of(step))));
            if (!state.equals(before) && !isLess) {
                changes.add(named(named.get(i)) + (named.get(i).equals(steps) ? "" : FURTHER));
            }
        }
        return changes;
    }

    private static String state(Subject subject, Facts facts) {
        if (subject.kind() == Kind.LEVEL) {
            return "" + facts.levelRank();
        }
        OutcomeKind kind = facts.outcome(subject.id());
        return "" + (kind == OutcomeKind.RECOMMENDED || kind == OutcomeKind.CONSIDER);
    }

    private String named(List<Step> steps) {
        Map<String, Answer> to = new HashMap<>();
        Map<String, Question> questions = new HashMap<>();
        for (Step step : steps) {
            Person person = assessment.person(step.ref()).person();
            Answer before = person.answer(step.question().id());
            to.put(step.place(), step.from(to.getOrDefault(step.place(), before)));
            questions.put(step.place(), step.question());
        }
        return to.entrySet().stream()
                .map(entry ->
                        entry.getKey() + " " + cells(Vocabulary.known(questions, entry.getKey()), entry.getValue()))
                .sorted()
                .collect(Collectors.joining(" + "));
    }

    /** Returns a change in the same words as those of this class. */
    String named(Change change) {
        return change.because().stream()
                .map(OtherAnswer.class::cast)
                .map(other -> other.ref() + " " + other.question().id() + " " + cells(other.question(), other.to()))
                .sorted()
                .collect(Collectors.joining(" + ", "", change.further() ? FURTHER : ""));
    }

    /** Returns the answers of which some other one changes levels, duties, or what is recommended or considered. */
    TreeSet<String> sensitive() {
        TreeSet<String> sensitive = new TreeSet<>();
        for (int i = 1; i < tried.size(); i++) {
            if (!lists(ofEach.get(i)).equals(lists(ofEach.get(0)))) {
                sensitive.add(named.get(i).get(0).place());
            }
        }
        return sensitive;
    }

    private List<String> lists(List<Facts> facts) {
        List<String> lists = new ArrayList<>();
        for (int person = 0; person < facts.size(); person++) {
            Facts of = facts.get(person);
            lists.add(person + " " + of.levelRank());
            of.concluded().stream()
                    .filter(one -> one instanceof Conclusion.Duty
                            || one instanceof Conclusion.Outcome outcome
                                    && (outcome.kind() == OutcomeKind.RECOMMENDED
                                            || outcome.kind() == OutcomeKind.CONSIDER))
                    .map(Object::toString)
                    .sorted()
                    .forEach(lists::add);
        }
        return lists;
    }
}
