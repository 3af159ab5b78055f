package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.cases.Cited;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Property M4: a reason stands on the answers that it cites. When one of them becomes unknown, every reason that needs
 * it goes, and the line goes with it when nothing else supports it.
 */
class CitedAnswersTest {

    private static final long SEED = RandomAssessments.seed("CitedAnswersTest");
    private static final int RANDOM = 8;
    private static final int MUCH_KNOWN = 30;

    @TestFactory
    Stream<DynamicTest> a_reason_goes_when_an_answer_that_it_cites_becomes_unknown() {
        return TheBook.situations().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    /** Where much is known at random, one answer after another is cited by rules that no situation brings about. */
    @TestFactory
    Stream<DynamicTest> a_reason_goes_when_an_answer_that_it_cites_becomes_unknown_in_random_assessments() {
        RandomAssessments assessments = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        return Stream.generate(assessments::next)
                .filter(assessment -> assessment.main().answers().size() > MUCH_KNOWN)
                .limit(RANDOM)
                .map(assessment -> DynamicTest.dynamicTest(assessment.toString(), () -> check(assessment)));
    }

    private static void check(Path file) {
        check(TheBook.assessment(file));
    }

    private static void check(Assessment assessment) {
        Decision before = TheBook.DECIDER.decide(assessment);
        Map<String, List<Reason>> lines = lines(before);
        Set<CitedAnswer> cited = new LinkedHashSet<>();
        lines.values().forEach(reasons -> cited.addAll(Cited.answers(reasons)));
        cited.removeIf(answer -> answer.answer().equals("UNKNOWN")
                || answer.question().equals("asOf")
                || answer.recorded() != null); // the log told it: there is no answer to take away
        int gone = 0;
        for (CitedAnswer answer : cited) {
            gone += check(answer, lines, lines(TheBook.DECIDER.decide(without(assessment, answer))));
        }
        // where next to nothing is known, nothing that is known is cited
        assertThat(gone > 0).as("reasons that went").isEqualTo(!cited.isEmpty());
    }

    private static int check(CitedAnswer answer, Map<String, List<Reason>> before, Map<String, List<Reason>> after) {
        int gone = 0;
        for (Map.Entry<String, List<Reason>> line : before.entrySet()) {
            List<Reason> now = after.getOrDefault(line.getKey(), List.of());
            assertThat(Cited.answers(now))
                    .as(line.getKey() + " without " + answer)
                    .doesNotContain(answer);
            for (Reason reason : line.getValue()) {
                if (!new Support(answer).survives(reason)) {
                    gone++;
                    assertThat(now)
                            .as(line.getKey() + " without " + answer)
                            .filteredOn(other -> !restsOnNotKnowing(other, answer)
                                    && !restsOnTheLog(other, answer)
                                    && !restsOnALowLevel(other))
                            .extracting(
                                    other -> other.ref() + " " + other.rule().id())
                            .doesNotContain(reason.ref() + " " + reason.rule().id());
                }
            }
        }
        return gone;
    }

    /** What the log tells as well stays when nobody answers: it is then cited from the log. */
    private static boolean restsOnTheLog(Reason reason, CitedAnswer answer) {
        return Cited.answers(List.of(reason)).stream()
                .anyMatch(other -> other.ref().equals(answer.ref())
                        && other.question().equals(answer.question())
                        && other.recorded() != null);
    }

    /** A rule that holds as well when the answer is unknown says so: it cites the answer as unknown. */
    private static boolean restsOnNotKnowing(Reason reason, CitedAnswer answer) {
        return Cited.answers(List.of(reason)).contains(new CitedAnswer(answer.ref(), answer.question(), "UNKNOWN"));
    }

    /** A rule for a level that is at most so high may hold once the level falls. */
    private static boolean restsOnALowLevel(Reason reason) {
        return reason.evidence().stream().anyMatch(CitedAnswersTest::restsOnALowLevel);
    }

    private static boolean restsOnALowLevel(Evidence evidence) {
        int highest = TheBook.BOOK.vocabulary().levels().size() - 1;
        return evidence.sentence().meaning() instanceof LevelIs level && level.highest() < highest
                || evidence.reasons().stream().anyMatch(CitedAnswersTest::restsOnALowLevel)
                || evidence.parts().stream().anyMatch(CitedAnswersTest::restsOnALowLevel);
    }

    /** What a reason still stands on without one answer. */
    private record Support(CitedAnswer without, Map<Reason, Boolean> known) {

        Support(CitedAnswer without) {
            this(without, new HashMap<>());
        }

        boolean survives(Reason reason) {
            Boolean before = known.get(reason);
            if (before == null) {
                before = reason.evidence().stream().allMatch(this::survives);
                known.put(reason, before);
            }
            return before;
        }

        private boolean survives(Evidence evidence) {
            if (evidence.sentence().meaning() instanceof AnswerIs is
                    && is.band().allowsUnknown()) {
                return true;
            }
            if (evidence.sentence().meaning() instanceof CountIs is && is.reached()) {
                return evidence.parts().stream().filter(this::survives).count()
                        >= is.count().atLeast();
            }
            if (!evidence.parts().isEmpty()) {
                return evidence.parts().stream().anyMatch(this::survives);
            }
            if (!evidence.reasons().isEmpty()) {
                return evidence.reasons().stream().anyMatch(this::survives);
            }
            // several answers imply the same: one is enough
            return evidence.answers().isEmpty()
                    || evidence.answers().stream().anyMatch(answer -> !answer.equals(without));
        }
    }

    /** Returns every line of a decision with its reasons. */
    private static Map<String, List<Reason>> lines(Decision decision) {
        Map<String, List<Reason>> lines = new LinkedHashMap<>();
        for (PersonResult person : decision.persons()) {
            lines.put(person.ref() + " level " + person.level().id(), person.levelReasons());
            for (Outcome outcome : person.outcomes()) {
                List<Reason> reasons = new ArrayList<>(outcome.reasons());
                reasons.addAll(outcome.proposedBy());
                outcome.insufficientBecause().forEach(milder -> reasons.addAll(milder.reasons()));
                lines.put(person.ref() + " " + outcome.measure().id(), reasons);
            }
        }
        decision.persons().forEach(person -> person.plan()
                .forEach(line -> lines.put(person.ref() + " plan " + line.item().id(), line.reasons())));
        decision.duties().forEach(duty -> lines.put(duty.duty().id(), duty.reasons()));
        decision.warnings().forEach(warning -> lines.put(warning.warning().id(), warning.reasons()));
        return lines;
    }

    private static Assessment without(Assessment assessment, CitedAnswer cited) {
        Person main = without(assessment.main(), cited);
        List<Person> members = assessment.members().stream()
                .map(member -> without(member, cited))
                .toList();
        return new Assessment(assessment.asOf(), main, members, assessment.logs());
    }

    private static Person without(Person person, CitedAnswer cited) {
        if (!person.ref().equals(cited.ref())) {
            return person;
        }
        Map<String, Answer> answers = new HashMap<>(person.answers());
        answers.remove(cited.question());
        Question question = Vocabulary.known(TheBook.BOOK.vocabulary().questions(), cited.question());
        assertThat(person.answer(question.id()).written()).isEqualTo(cited.answer());
        return new Person(person.ref(), answers);
    }
}
