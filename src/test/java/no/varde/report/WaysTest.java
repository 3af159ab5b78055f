package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.explanation.Alone;
import no.varde.explanation.Alone.Named;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.Test;

/** The answers that are named for a level or a measure are enough for it by themselves, and each one is needed: by Drools. */
class WaysTest {

    private static final Alone ALONE = new Alone(TheBook.BOOK);
    private static final int RANDOM = Integer.getInteger("test.reasons", 25);

    private final RandomAssessments random =
            new RandomAssessments(TheBook.BOOK.vocabulary(), RandomAssessments.seed(this));

    /** A case with its decision and ways. */
    private record Told(Assessment assessment, Decision decision, Ways ways) {

        static Told of(Assessment assessment) {
            Decision decision = TheBook.DECIDER.decide(assessment);
            return new Told(assessment, decision, new Ways(ALONE, assessment, decision));
        }

        /** Says whether the answers of a way are enough and each is needed; fails where one is not. */
        boolean isCarried(Way way, String what, Predicate<List<Facts>> holds) {
            Set<Named> named = way.answers(assessment);
            if (!holds.test(known(named, way))) {
                return false;
            }
            for (Named one : named) {
                Set<Named> rest = new LinkedHashSet<>(named);
                rest.remove(one);
                assertThat(holds.test(known(rest, way)))
                        .as("%s without %s of %s", what, one, named)
                        .isFalse();
            }
            return true;
        }

        private List<Facts> known(Set<Named> named, Way way) {
            Assessment only = new Assessment(
                    assessment.asOf(),
                    assessment.main(),
                    assessment.members(),
                    way.logged() ? assessment.logs() : Map.of());
            for (AssessedPerson person : assessment.persons()) {
                Map<String, Answer> answers = new HashMap<>(person.person().answers());
                answers.keySet().removeIf(question -> !named.contains(new Named(person.ref(), question)));
                only = only.with(new Person(person.ref(), answers));
            }
            return TheBook.DECIDER.facts(only);
        }
    }

    private static Stream<Told> files() {
        List<Path> files = new ArrayList<>(TheBook.situations());
        try (Stream<Path> journeys = Files.list(Path.of("fixtures/journeys"))) {
            journeys.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().map(TheBook::assessment).map(Told::of);
    }

    private Stream<Told> all() {
        return Stream.concat(
                files(), Stream.generate(random::next).limit(RANDOM).map(Told::of));
    }

    private static Way ofLevel(Told told, PersonResult person) {
        return told.ways().toLevel(person, person.levelReasons());
    }

    private static Stream<Outcome> listed(PersonResult person) {
        return person.outcomes().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED || outcome.kind() == OutcomeKind.CONSIDER);
    }

    @Test
    void the_answers_named_for_a_level_carry_it_alone_and_each_is_needed() {
        all().forEach(told -> told.decision().persons().forEach(person -> {
            int number = told.assessment().person(person.ref()).number();
            int rank = person.level().rank();
            if (rank > 0) {
                assertThat(told.isCarried(
                                ofLevel(told, person),
                                "level",
                                facts -> facts.get(number).levelRank() >= rank))
                        .as(person.levelReasons().toString())
                        .isTrue();
            }
        }));
    }

    @Test
    void the_answers_named_for_what_is_recommended_or_may_be_considered_carry_it_alone_and_each_is_needed() {
        all().forEach(told -> told.decision().persons().forEach(person -> {
            int number = told.assessment().person(person.ref()).number();
            listed(person).forEach(outcome -> {
                String id = outcome.measure().id();
                assertThat(told.isCarried(
                                told.ways().to(person.ref(), outcome),
                                id,
                                facts -> facts.get(number).outcome(id) == outcome.kind()))
                        .as(id)
                        .isTrue();
            });
        }));
    }

    /** Alone, the emergency makes the danger to the child acute, since the child may be there: then the plan waits. */
    @Test
    void an_answer_that_keeps_away_what_would_hold_a_measure_back_is_named_beside_the_others() {
        Told told = Told.of(
                TheBook.assessment(
                        "answers: {emergency-needs-police-now: YES}\nchildren:\n- ref: child-1\n  answers: {child-here-now: NO}"));
        PersonResult child = told.decision().persons().get(1);
        Outcome plan = listed(child)
                .filter(outcome -> outcome.measure().id().equals("child-safety-plan"))
                .findFirst()
                .orElseThrow();

        Way way = told.ways().to(child.ref(), plan);

        assertThat(new Wording(TheBook.BOOK.vocabulary(), "nb", Map.of()).shortly(way, child.ref()))
                .isEqualTo("dette er en nødssituasjon der politiet må varsles nå"
                        + " og svaret på «Er barnet her, eller der utøveren er, akkurat nå?» er «nei»");
    }

    @Test
    void what_is_left_out_stands_in_no_box_either() {
        files().forEach(told -> told.decision().persons().forEach(person -> listed(person)
                .map(outcome -> told.ways().to(person.ref(), outcome))
                .forEach(way -> assertThat(
                                way.said().stream().filter(one -> !one.answers().isEmpty()))
                        .isSubsetOf(way.ends()))));
    }
}
