package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.varde.RandomAssessments;
import no.varde.assessment.Assessment;
import no.varde.explanation.AnswerSets.AnswerSet;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** On a book whose every assessment is tried: no set of answers that is enough is missing, and none is too large. */
class EverySetTest {

    private static final List<Assessment> ALL = GardenCases.all();
    private static final List<List<Facts>> FACTS =
            ALL.stream().map(GardenCases.DECIDER::facts).toList();
    private static final Vocabulary VOCABULARY = GardenCases.DECIDER.book().vocabulary();
    private static final int TRIED = 60;

    private final BookLogic logic = new BookLogic(GardenCases.DECIDER);
    private final Random random = new Random(RandomAssessments.seed("EverySetTest"));

    @Test
    void the_sets_that_are_enough_are_those_that_every_other_assessment_shows_to_be_enough() {
        Set<Conclusion> seen = new HashSet<>();
        for (int i = 0; i < TRIED; i++) {
            int tried = random.nextInt(ALL.size());
            Explained explained = logic.explain(ALL.get(tried));
            for (int person = 0; person < FACTS.get(tried).size(); person++) {
                for (Conclusion conclusion : conclusions(tried, person)) {
                    AnswerSets sets = explained.enoughFor(ref(person), conclusion, AnswerSets.MOST);
                    assertThat(sets.all()).isTrue();
                    assertThat(asSets(sets))
                            .as(conclusion + " of " + ALL.get(tried))
                            .containsExactlyInAnyOrderElementsOf(tried(tried, person, conclusion));
                    seen.add(conclusion);
                }
            }
        }
        assertThat(seen).as("different conclusions").hasSizeGreaterThan(18);
    }

    private static String ref(int person) {
        return person == 0 ? "garden" : "plant-1";
    }

    /** All that is concluded of a person, and what became of every measure. */
    private static Set<Conclusion> conclusions(int tried, int person) {
        Facts facts = FACTS.get(tried).get(person);
        Set<Conclusion> conclusions = new LinkedHashSet<>(facts.concluded());
        for (Measure measure : VOCABULARY.measuresListedWith(Role.ofPerson(person))) {
            conclusions.add(new Conclusion.Outcome(measure.id(), facts.outcome(measure.id())));
        }
        return conclusions;
    }

    private static Set<Set<GivenAnswer>> asSets(AnswerSets sets) {
        return sets.sets().stream().map(EverySetTest::answers).collect(Collectors.toSet());
    }

    private static Set<GivenAnswer> answers(AnswerSet set) {
        Set<GivenAnswer> answers = new HashSet<>(set.known());
        answers.addAll(set.unknown());
        return answers;
    }

    /** Returns the minimal sets by trying every set of answers on every assessment. */
    private static List<Set<GivenAnswer>> tried(int tried, int person, Conclusion conclusion) {
        List<GivenAnswer> given = given(tried);
        Set<BitSet> keptWithout = new HashSet<>();
        for (int other = 0; other < ALL.size(); other++) {
            if (!holds(FACTS.get(other).get(person), conclusion)) {
                keptWithout.add(kept(given, other));
            }
        }
        List<BitSet> enough = new ArrayList<>();
        IntStream.range(0, 1 << given.size())
                .mapToObj(number -> BitSet.valueOf(new long[] {number}))
                .sorted((one, other) -> one.cardinality() - other.cardinality())
                .filter(set -> enough.stream().noneMatch(smaller -> isWithin(smaller, set)))
                .filter(set -> keptWithout.stream().noneMatch(kept -> isWithin(set, kept)))
                .forEach(enough::add);
        return enough.stream()
                .map(set -> set.stream().mapToObj(given::get).collect(Collectors.toSet()))
                .toList();
    }

    private static boolean holds(Facts facts, Conclusion conclusion) {
        if (conclusion instanceof Conclusion.AtLeast level) {
            return facts.levelRank() >= level.rank();
        }
        if (conclusion instanceof Conclusion.Level level) {
            return facts.levelRank() == level.rank();
        }
        return conclusion instanceof Conclusion.Outcome outcome
                ? facts.outcome(outcome.measure()) == outcome.kind()
                : facts.holds(conclusion);
    }

    /** Every answer of every person, and the fact of the log; not what follows from the plant. */
    private static List<GivenAnswer> given(int tried) {
        List<GivenAnswer> given = new ArrayList<>();
        VOCABULARY.questions().values().forEach(question -> {
            int person = question.about().equals("plant") ? 1 : 0;
            given.add(answer(tried, person, question.slot()));
        });
        VOCABULARY.logs().values().forEach(log -> log.facts()
                .values()
                .forEach(fact -> given.add(answer(tried, 0, fact.slot()))));
        return given;
    }

    private static GivenAnswer answer(int tried, int person, int slot) {
        return new GivenAnswer(
                ref(person), slot, FACTS.get(tried).get(person).answers().cells(slot));
    }

    private static BitSet kept(List<GivenAnswer> given, int other) {
        BitSet kept = new BitSet();
        for (int i = 0; i < given.size(); i++) {
            GivenAnswer answer = given.get(i);
            int person = answer.ref().equals("garden") ? 0 : 1;
            kept.set(i, FACTS.get(other).get(person).answers().are(answer.slot(), answer.cells()));
        }
        return kept;
    }

    private static boolean isWithin(BitSet smaller, BitSet larger) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }
}
