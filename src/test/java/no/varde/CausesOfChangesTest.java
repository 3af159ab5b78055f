package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Comparer;
import no.varde.decision.Comparison;
import no.varde.decision.Decider;
import no.varde.decision.Difference;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The answers that a change names are enough for it, and none of them can be left out, by the decisions of the engine:
 * the comparison itself reads the book in another way.
 */
class CausesOfChangesTest {

    private static final long SEED = RandomAssessments.seed("CausesOfChangesTest");
    private static final int OTHER_ALTOGETHER = 1000;

    @TestFactory
    Stream<DynamicTest> every_change_is_named_and_its_answers_are_enough_and_all_needed() {
        RuleBook boat = RuleBook.read(PlantedBook.boat().files());
        return Stream.of(TheBook.BOOK, boat).flatMap(book -> Stream.of(1, 4, OTHER_ALTOGETHER)
                .map(most -> DynamicTest.dynamicTest(
                        book.vocabulary().title().in("en") + ", " + most + " answers may be others",
                        () -> new Pairs(book, most).check())));
    }

    /** Pairs of random assessments, of which the second has some answers of a third. */
    private static final class Pairs {

        private static final int PAIRS = 12;

        private final Decider decider;
        private final Comparer comparer;
        private final RandomAssessments assessments;
        private final Random random;
        private final int most;
        private final Map<Assessment, Map<Subject, String>> known = new HashMap<>();

        Pairs(RuleBook book, int most) {
            this.decider = new Decider(book);
            this.comparer = new Comparer(book);
            this.assessments = new RandomAssessments(book.vocabulary(), SEED + most);
            this.random = new Random(SEED);
            this.most = most;
        }

        void check() {
            int changes = 0;
            for (int i = 0; i < PAIRS; i++) {
                Assessment former = assessments.next();
                Assessment now = most == OTHER_ALTOGETHER ? assessments.next() : mixedFrom(former, assessments.next());
                changes += check(former, now);
                known.clear();
            }
            assertThat(changes).isPositive();
        }

        private Assessment mixedFrom(Assessment former, Assessment other) {
            Map<String, Answer> answers = new HashMap<>(former.main().answers());
            List<String> ids = other.main().answers().keySet().stream().sorted().toList();
            for (int i = 0; i < most && !ids.isEmpty(); i++) {
                String id = ids.get(random.nextInt(ids.size()));
                answers.put(id, other.main().answer(id));
            }
            Person main = new Person(former.main().ref(), answers);
            return new Assessment(
                    former.asOf(),
                    main,
                    random.nextInt(4) == 0 ? other.members() : former.members(),
                    random.nextInt(4) == 0 ? other.logs() : former.logs());
        }

        private int check(Assessment former, Assessment now) {
            Comparison comparison = comparer.compare(former, now);
            assertThat(comparer.compare(former, now)).isEqualTo(comparison);
            Map<Subject, String> before = states(former);
            Map<Subject, String> after = states(now);
            for (Change change : comparison.changes()) {
                assertThat(change.from()).isEqualTo(state(before, change)).isNotEqualTo(change.to());
                assertThat(change.to()).isEqualTo(state(after, change));
                assertEnoughAndNeeded(former, change);
            }
            assertEveryChangeIsNamed(before, after, comparison);
            return comparison.changes().size();
        }

        private void assertEnoughAndNeeded(Assessment former, Change change) {
            String described = change + " since " + former;
            assertThat(state(states(Mixed.of(former, change.because())), change))
                    .as(described)
                    .isEqualTo(change.to());
            for (int i = 0; i < change.because().size(); i++) {
                List<Difference> others = new ArrayList<>(change.because());
                others.remove(i);
                assertThat(state(states(Mixed.of(former, others)), change))
                        .as("without the answer " + i + ": " + described)
                        .isNotEqualTo(change.to());
            }
        }

        private static void assertEveryChangeIsNamed(
                Map<Subject, String> before, Map<Subject, String> after, Comparison comparison) {
            List<Subject> named =
                    comparison.changes().stream().map(Change::subject).toList();
            assertThat(named).doesNotHaveDuplicates();
            after.forEach((subject, state) -> {
                boolean inBoth = before.containsKey(new Subject(Kind.LEVEL, "level", subject.ref()));
                String former = before.getOrDefault(subject, Change.ABSENT);
                boolean same = state.equals(former) || subject.kind() == Kind.TIME && former.equals(Change.ABSENT);
                if (!same && (inBoth || subject.kind() == Kind.PERSON)) {
                    assertThat(named).contains(subject);
                }
            });
        }

        private Map<Subject, String> states(Assessment assessment) {
            return known.computeIfAbsent(assessment, one -> Mixed.states(decider.decide(one)));
        }

        private static String state(Map<Subject, String> states, Change change) {
            return states.getOrDefault(change.subject(), Change.ABSENT);
        }
    }
}
