package no.varde.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Premise;
import no.varde.rulebook.Premise.HasNoOutcomeBut;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.OutcomeKind;

/** Makes a premise a test of what a run knows. */
final class PremiseTests {

    private final ConclusionIndex index;
    private final List<Conclusion.AtLeast> levels;

    /**
     * Makes tests for some steps.
     *
     * @param levels the levels that the steps can conclude
     */
    PremiseTests(ConclusionIndex index, Set<Conclusion.AtLeast> levels) {
        this.index = index;
        this.levels = List.copyOf(levels);
    }

    /**
     * A premise as an expression.
     *
     * @param text its canonical text: Drools shares two predicates of one text without a word, so no two meanings may
     *     have the same
     */
    record PremiseTest(String text, Predicate<Known> holds) {}

    PremiseTest of(Premise premise) {
        return premise.match(new Premise.Cases<>(
                says -> of(says.condition()),
                holds -> holds(holds.conclusion()),
                holdsNot -> holdsNot(holdsNot.conclusion()),
                isSetAside -> setAside(isSetAside.measure()),
                isProposed -> proposed(isProposed.measure()),
                hasNoOutcomeBut -> noOutcomeBut(hasNoOutcomeBut),
                nothingAbove -> nothingAbove(nothingAbove.rank())));
    }

    private PremiseTest setAside(String measure) {
        return any(measure + " is set aside", new Conclusion.NotEnough(measure), new Conclusion.Blocked(measure));
    }

    private PremiseTest proposed(String measure) {
        return any(measure + " is proposed", new Conclusion.Recommended(measure), new Conclusion.Considered(measure));
    }

    private PremiseTest noOutcomeBut(HasNoOutcomeBut none) {
        Conclusion[] others = outcomes(none.measure(), kind -> kind != none.kind());
        return none(none.measure() + " has no outcome but " + none.kind(), others);
    }

    private PremiseTest nothingAbove(int rank) {
        Conclusion[] above =
                levels.stream().filter(level -> level.rank() > rank).toArray(Conclusion[]::new);
        return none("no level above " + rank, above);
    }

    private PremiseTest of(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> answer(answer.band()),
                finding -> found(finding),
                level -> new PremiseTest(
                        "rank from " + level.lowest() + " to " + level.highest(),
                        known -> level.lowest() <= known.levelRank() && known.levelRank() <= level.highest()),
                this::count,
                duty -> holds(new Conclusion.Duty(duty.duty())),
                outcome -> any(
                        outcome.measure() + " is "
                                + outcome.kinds().stream().sorted().toList(),
                        outcomes(outcome.measure(), outcome.kinds()::contains)),
                this::dueBy));
    }

    private static PremiseTest answer(Band band) {
        return new PremiseTest(
                band.id(), new AnswerTest(band.slot(), band.cells().bits()));
    }

    private PremiseTest found(FindingIs is) {
        Conclusion found = new Conclusion.Finding(is.finding());
        return is.found() ? holds(found) : holdsNot(found);
    }

    private PremiseTest holds(Conclusion conclusion) {
        return any(conclusion + " holds", conclusion);
    }

    private PremiseTest holdsNot(Conclusion conclusion) {
        return none(conclusion + " holds not", conclusion);
    }

    private PremiseTest count(CountIs is) {
        AnswerCount ofAnswers = AnswerCount.of(is.count());
        int[] concluded = numbers(ConclusionCount.members(is.count()).toArray(Conclusion[]::new));
        int atLeast = is.count().atLeast();
        boolean reached = is.reached();
        return new PremiseTest(
                is.count().id() + (reached ? " reached" : " not reached"),
                known -> ofAnswers.in(known.answers()) + known.count(concluded) >= atLeast == reached);
    }

    private PremiseTest dueBy(DueBy is) {
        List<int[]> any = is.any().stream()
                .map(one ->
                        new int[][] {numbers(one.stands()), numbers(one.due().toArray(Conclusion[]::new))})
                .filter(one -> one[0].length > 0)
                .map(one -> IntStream.concat(Arrays.stream(one[0]), Arrays.stream(one[1]))
                        .toArray())
                .toList();
        return new PremiseTest(
                is.any() + " by " + is.time(), known -> any.stream().anyMatch(known::holdsFirstAndAnother));
    }

    private PremiseTest any(String text, Conclusion... conclusions) {
        int[] numbers = numbers(conclusions);
        if (numbers.length == 1) {
            int number = numbers[0];
            return new PremiseTest(text, known -> known.holds(number));
        }
        return new PremiseTest(text, known -> known.holdsAny(numbers));
    }

    private PremiseTest none(String text, Conclusion... conclusions) {
        int[] numbers = numbers(conclusions);
        if (numbers.length == 1) {
            int number = numbers[0];
            return new PremiseTest(text, known -> !known.holds(number));
        }
        return new PremiseTest(text, known -> !known.holdsAny(numbers));
    }

    private int[] numbers(Conclusion... conclusions) {
        return Stream.of(conclusions)
                .mapToInt(index::of)
                .filter(number -> number >= 0) // what no rule can reach never holds
                .toArray();
    }

    private static Conclusion[] outcomes(String measure, Predicate<OutcomeKind> wanted) {
        List<Conclusion> outcomes = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (wanted.test(kind)) {
                outcomes.add(new Conclusion.Outcome(measure, kind));
            }
        }
        return outcomes.toArray(Conclusion[]::new);
    }
}
