package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decider;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What would change the list: nothing is missing, nothing is more than it takes, and each change does what it says. */
class CounterfactualsTest {

    private static final long SEED = RandomAssessments.seed("CounterfactualsTest");
    private static final int ALONE = Integer.getInteger("varde.changes", 40);
    private static final int TOGETHER = Integer.getInteger("varde.changes", 4);
    private static final RuleBook BOAT = RuleBook.read(PlantedBook.boat().files());
    private static final Counterfactuals OF_BOAT = new Counterfactuals(new Decider(BOAT));
    private static final Counterfactuals OF_BOOK = new Counterfactuals(TheBook.DECIDER);

    private final RandomAssessments random = new RandomAssessments(BOAT.vocabulary(), SEED);

    @Test
    void every_single_answer_that_would_change_the_list_of_a_boat_is_found() {
        for (int i = 0; i < ALONE; i++) {
            Assessment assessment = random.next();
            BruteForce tried = new BruteForce(BOAT, assessment, false, 1);
            List<Change> single = OF_BOAT.single(assessment).changes();
            for (Subject subject : subjects(OF_BOAT, BOAT, assessment)) {
                assertThat(names(tried, single, subject))
                        .as("%s of %s", subject, assessment)
                        .isEqualTo(tried.changes(subject, person(assessment, subject)));
            }
        }
    }

    @Test
    void every_two_answers_that_would_change_the_list_of_a_boat_together_are_found() {
        for (int i = 0; i < TOGETHER; i++) {
            Assessment assessment = random.next();
            BruteForce tried = new BruteForce(BOAT, assessment, false, 2);
            for (Subject subject : subjects(OF_BOAT, BOAT, assessment)) {
                Found found = OF_BOAT.of(assessment, false, subject, 2);
                TreeSet<String> expected = tried.changes(subject, person(assessment, subject));
                TreeSet<String> names = names(tried, found.changes(), subject);
                assertThat(names).as("none stands twice").hasSameSizeAs(found.changes());
                if (found.cut()) {
                    assertThat(expected).containsAll(names).hasSizeGreaterThan(names.size());
                } else {
                    assertThat(names).as("%s of %s", subject, assessment).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void an_answer_that_cannot_change_stays_once_it_is_known() {
        int unknown = 0;
        for (int i = 0; i < ALONE; i++) {
            for (Change change : OF_BOAT.single(random.next()).changes()) {
                OtherAnswer answer = (OtherAnswer) change.because().get(0);
                assertThat(answer.to()).isNotInstanceOf(Answer.Unknown.class);
                if (!answer.question().changes()) {
                    assertThat(answer.from()).isInstanceOf(Answer.Unknown.class);
                    unknown++;
                }
            }
        }
        assertThat(unknown).isPositive();
    }

    @Test
    void each_change_of_a_situation_does_what_it_says_when_the_engine_runs_it() {
        for (Path file : TheBook.situations().subList(0, 4)) {
            Assessment assessment = TheBook.assessment(file);
            Subject level = OF_BOOK.subjects(assessment, "level").get(0);
            Stream.of(OF_BOOK.single(assessment), OF_BOOK.of(assessment, false, level, 3))
                    .flatMap(found -> found.changes().stream())
                    .filter(change -> !change.further())
                    .forEach(change -> assertDoesWhatItSays(assessment, change));
        }
    }

    private static void assertDoesWhatItSays(Assessment assessment, Change change) {
        Assessment moved = new Assessment(
                assessment.asOf(),
                moved(assessment.main(), change),
                assessment.members().stream()
                        .map(member -> moved(member, change))
                        .toList(),
                assessment.logs());
        int person = person(assessment, change.subject());
        assertThat(state(change.subject(), TheBook.DECIDER.facts(assessment).get(person)))
                .isEqualTo(change.from());
        assertThat(state(change.subject(), TheBook.DECIDER.facts(moved).get(person)))
                .isEqualTo(change.to())
                .isNotEqualTo(change.from());
    }

    private static String state(Subject subject, Facts facts) {
        return subject.kind() == Kind.LEVEL
                ? TheBook.BOOK.vocabulary().levels().get(facts.levelRank()).id()
                : facts.outcome(subject.id()).name();
    }

    private static Person moved(Person person, Change change) {
        Map<String, Answer> answers = new HashMap<>(person.answers());
        change.because().stream()
                .filter(difference -> difference.ref().equals(person.ref()))
                .map(OtherAnswer.class::cast)
                .forEach(other -> answers.put(other.question().id(), other.to()));
        return new Person(person.ref(), answers);
    }

    private static List<Subject> subjects(Counterfactuals of, RuleBook book, Assessment assessment) {
        Vocabulary vocabulary = book.vocabulary();
        List<Subject> subjects = new ArrayList<>();
        Stream.concat(Stream.of("level"), vocabulary.measures().keySet().stream())
                .forEach(id -> subjects.addAll(of.subjects(assessment, id)));
        return subjects;
    }

    private static int person(Assessment assessment, Subject subject) {
        List<String> refs = assessment.members().stream().map(Person::ref).toList();
        return 1 + refs.indexOf(subject.ref());
    }

    private static TreeSet<String> names(BruteForce tried, List<Change> changes, Subject subject) {
        TreeSet<String> names = new TreeSet<>();
        changes.stream()
                .filter(change -> change.subject().equals(subject))
                .forEach(change -> names.add(tried.named(change)));
        return names;
    }
}
