package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.vocabulary.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shortest way from answers to a conclusion names answers that are enough by themselves. */
class WayTest {

    private static Way ofLevel(String yaml) {
        return ShortestWay.of(TheBook.decide(yaml).persons().get(0).levelReasons());
    }

    private static List<String> said(Way way) {
        return way.ends().stream().map(end -> end.sentence().text().in("nb")).toList();
    }

    @Test
    void of_many_answers_that_raise_a_level_the_one_that_is_enough_is_named() {
        assertThat(said(ofLevel("answers: {strangulation: YES, escalation: YES, firearm-access: YES, fear-level: 3}")))
                .containsExactly("utøveren har tatt kvelertak");
    }

    @Test
    void where_nothing_is_known_no_answer_is_named_as_if_it_were() {
        assertThat(ofLevel("answers: {}").ends()).noneMatch(end -> end.sentence()
                .meaning()
                .answer()
                .filter(band -> !band.allowsUnknown())
                .isPresent());
    }

    @TestFactory
    Stream<DynamicTest> the_answers_named_for_the_adults_level_are_enough_for_it_alone() {
        return TheBook.situations().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> areEnough(TheBook.assessment(file))));
    }

    private static void areEnough(Assessment assessment) {
        PersonResult adult = TheBook.DECIDER.decide(assessment).persons().get(0);
        Way way = ShortestWay.of(adult.levelReasons());
        List<CitedAnswer> cited =
                way.ends().stream().flatMap(end -> end.answers().stream()).toList();
        if (cited.isEmpty()
                || cited.stream().anyMatch(one -> !one.ref().equals(adult.ref()) || one.recorded() != null)) {
            return; // it rests on a log, on a child, or on what is unknown
        }
        Map<String, Answer> answers = new TreeMap<>();
        cited.forEach(one -> answers.put(one.question(), assessment.main().answer(one.question())));
        Assessment alone = new Assessment(assessment.asOf(), new Person(adult.ref(), answers), List.of(), Map.of());
        assertThat(TheBook.DECIDER.decide(alone).persons().get(0).level().rank())
                .as(said(way).toString())
                .isGreaterThanOrEqualTo(adult.level().rank());
    }
}
