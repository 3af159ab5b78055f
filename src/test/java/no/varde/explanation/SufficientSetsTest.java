package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.Person;
import no.varde.explanation.AnswerSets.AnswerSet;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.logicng.formulas.Formula;

/** In the situations, the answers that are enough for a measure give it whatever the others are, and all are needed. */
class SufficientSetsTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final int MOST = 8;

    /** So many of the sets of a measure are looked at in other assessments, and each in so many. */
    private static final int COMPLETED = 2;

    private static final int COMPLETIONS = 3;

    private static final BookLogic LOGIC = new BookLogic(TheBook.DECIDER);

    private final Solver solver = new Solver(TheBook.BOOK);
    private final RandomAssessments random =
            new RandomAssessments(VOCABULARY, RandomAssessments.seed("SufficientSetsTest"));
    private int completed;

    /** Looked for once: that is most of the work. */
    @SuppressWarnings("NullAway.Init")
    private static List<Recommended> recommended;

    /** One measure that is recommended to someone in a situation, and what is enough for it. */
    private record Recommended(
            Assessment situation, int person, Measure measure, Conclusion conclusion, List<AnswerSet> sets) {}

    @BeforeAll
    static void findWhatIsEnough() {
        recommended = recommended();
    }

    @Test
    void what_is_enough_for_a_measure_is_enough_among_all_cases_and_each_answer_of_it_is_needed() {
        for (Recommended one : recommended) {
            AssessedCase assessed = solver.assessed(one.situation().members().size());
            Formula not = assessed.run(one.person()).of(one.conclusion()).negate();
            assertThat(one.sets()).as(one.measure().id()).isNotEmpty();
            for (AnswerSet set : one.sets()) {
                List<Formula> all = new ArrayList<>(List.of(not));
                answers(set)
                        .forEach(answer -> all.add(assessed.given(
                                        one.situation().refs().indexOf(answer.ref()), answer.slot(), answer.cells())
                                .literal()));
                assertThat(assessed.cases().isPossible(all)).as("not " + one).isFalse();
                for (Formula answer : all.subList(1, all.size())) {
                    List<Formula> others = new ArrayList<>(all);
                    others.remove(answer);
                    assertThat(assessed.cases().isPossible(others))
                            .as("not without " + answer)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void drools_recommends_the_measure_on_any_other_assessment_with_these_answers() {
        for (Recommended one : recommended) {
            for (AnswerSet set : one.sets().stream().limit(COMPLETED).toList()) {
                for (int i = 0; i < COMPLETIONS; i++) {
                    check(one, set);
                }
            }
        }
        assertThat(completed).as("other assessments with these answers").isGreaterThan(500);
    }

    private void check(Recommended one, AnswerSet set) {
        Assessment other = completed(one.situation(), set);
        List<Facts> facts = TheBook.DECIDER.facts(other);
        List<String> refs = one.situation().refs();
        boolean kept = answers(set).stream()
                .allMatch(answer ->
                        facts.get(refs.indexOf(answer.ref())).answers().are(answer.slot(), answer.cells()));
        if (kept && isValid(other)) {
            completed++;
            assertThat(facts.get(one.person()).outcome(one.measure().id()))
                    .as(one.measure().id() + " of " + set + " in " + other)
                    .isEqualTo(OutcomeKind.RECOMMENDED);
        }
    }

    private static List<Recommended> recommended() {
        List<Recommended> recommended = new ArrayList<>();
        TheBook.situations().forEach(file -> {
            Assessment situation = TheBook.assessment(file);
            List<Facts> facts = TheBook.DECIDER.facts(situation);
            Explained explained = LOGIC.explain(situation);
            for (int person = 0; person < facts.size(); person++) {
                for (Measure measure : VOCABULARY.measuresListedWith(Role.ofPerson(person))) {
                    if (facts.get(person).outcome(measure.id()) == OutcomeKind.RECOMMENDED) {
                        Conclusion conclusion = new Conclusion.Outcome(measure.id(), OutcomeKind.RECOMMENDED);
                        recommended.add(new Recommended(
                                situation,
                                person,
                                measure,
                                conclusion,
                                explained
                                        .enoughFor(situation.refs().get(person), conclusion, MOST)
                                        .sets()));
                    }
                }
            }
        });
        return recommended;
    }

    private static List<GivenAnswer> answers(AnswerSet set) {
        List<GivenAnswer> answers = new ArrayList<>(set.known());
        answers.addAll(set.unknown());
        return answers;
    }

    /** Returns another assessment of as many, with the answers of a set as they were and all others by chance. */
    private Assessment completed(Assessment situation, AnswerSet set) {
        Assessment other = random.next();
        while (other.members().size() < situation.members().size()) {
            other = random.next();
        }
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < situation.members().size(); i++) {
            members.add(completed(situation.members().get(i), other.members().get(i), set));
        }
        return new Assessment(
                situation.asOf(), completed(situation.main(), other.main(), set), members, situation.logs());
    }

    private static Person completed(Person person, Person other, AnswerSet set) {
        Map<String, Answer> answers = new HashMap<>(other.answers());
        for (GivenAnswer answer : answers(set)) {
            Question question = VOCABULARY.slots().questionAt(answer.slot());
            if (question != null && answer.ref().equals(person.ref())) {
                answers.remove(question.id());
                if (person.answers().containsKey(question.id())) {
                    answers.put(question.id(), person.answer(question.id()));
                }
            }
        }
        return new Person(person.ref(), answers);
    }

    private static boolean isValid(Assessment assessment) {
        return AtOdds.in(VOCABULARY, assessment).isEmpty()
                && assessment.persons().stream()
                        .allMatch(person -> Answers.of(VOCABULARY, assessment, person)
                                        .impossible(VOCABULARY)
                                        .isEmpty()
                                && VOCABULARY.questions().values().stream()
                                        .allMatch(question -> question.agreesWith(person.person()::answer)));
    }
}
