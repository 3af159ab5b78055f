package no.varde.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.rulebook.Premise;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;

/** Numbers the tests of a book from 1, those first that others rest on. What is written alike is one test. */
final class PlainTests {

    private final List<Level> levels;
    private final Function<Conclusion, Integer> numbers;
    private final Map<String, Integer> byText = new LinkedHashMap<>();
    private final List<PlainTest> tests = new ArrayList<>();

    /**
     * Begins with no test.
     *
     * @param numbers returns the number of a conclusion, 0 for one that nothing can reach
     */
    PlainTests(List<Level> levels, Function<Conclusion, Integer> numbers) {
        this.levels = levels;
        this.numbers = numbers;
    }

    /** Returns the tests, that of number 1 first. */
    List<PlainTest> all() {
        return List.copyOf(tests);
    }

    /** Returns the number of the test for a premise. */
    int of(Premise premise) {
        return premise.match(new Premise.Cases<>(
                says -> of(says.condition()),
                holds -> any(Stream.of(holds.conclusion())),
                holdsNot -> none(Stream.of(holdsNot.conclusion())),
                isSetAside -> any(Stream.of(
                        new Conclusion.NotEnough(isSetAside.measure()), new Conclusion.Blocked(isSetAside.measure()))),
                isProposed -> any(Stream.of(
                        new Conclusion.Recommended(isProposed.measure()),
                        new Conclusion.Considered(isProposed.measure()))),
                hasNoOutcomeBut -> none(outcomes(hasNoOutcomeBut.measure(), kind -> kind != hasNoOutcomeBut.kind())),
                nothingAbove -> none(levels.stream()
                        .filter(level -> level.rank() > nothingAbove.rank())
                        .map(level -> new Conclusion.AtLeast(level.id(), level.rank())))));
    }

    /** Returns the number of the test for a condition. */
    int of(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> answer(answer.band()),
                this::finding,
                level -> test(
                        "level " + level.lowest() + " " + level.highest(),
                        (answers, held, rank) -> level.lowest() <= rank && rank <= level.highest()),
                this::count,
                duty -> any(Stream.of(new Conclusion.Duty(duty.duty()))),
                outcome -> any(outcomes(outcome.measure(), outcome.kinds()::contains)),
                this::due));
    }

    private int answer(Band band) {
        int slot = band.slot();
        long mask = band.cells().bits();
        return test(
                "answer " + slot + " " + cells(band.cells()) + " " + band.id(),
                (answers, held, rank) -> answers.meets(slot, mask));
    }

    /** Writes cells as their numbers. */
    static String cells(CellSet cells) {
        List<String> written = new ArrayList<>();
        cells.forEach(cell -> written.add(String.valueOf(cell.first())));
        return written.isEmpty() ? "-" : String.join(",", written);
    }

    private int finding(FindingIs is) {
        Stream<Conclusion> found = Stream.of(new Conclusion.Finding(is.finding()));
        return is.found() ? any(found) : none(found);
    }

    private int count(CountIs is) {
        int[] members = is.count().members().stream()
                .mapToInt(member -> of(member.meaning()))
                .toArray();
        int atLeast = is.count().atLeast();
        return test(
                (is.reached() ? "count " : "fewer ") + atLeast + " " + written(members) + " "
                        + is.count().id(),
                (answers, held, rank) -> Arrays.stream(members)
                                        .filter(member ->
                                                tests.get(member - 1).truth().holds(answers, held, rank))
                                        .count()
                                >= atLeast
                        == is.reached());
    }

    /** That a measure or duty stands and has one of its times; of those that cannot stand nothing is written. */
    private int due(DueBy is) {
        List<Way> ways = is.any().stream()
                .filter(one -> numbers.apply(one.stands()) > 0)
                .map(one -> new Way(numbers.apply(one.stands()), numbers(one.due().stream())))
                .toList();
        String written = ways.stream()
                .map(way -> way.stands() + ":" + written(way.times()))
                .collect(Collectors.joining(" "));
        return test("due " + (written.isEmpty() ? "-" : written), (answers, held, rank) -> ways.stream()
                .anyMatch(way -> held.get(way.stands()) && meets(way.times(), held)));
    }

    /** One way in which something is due: the number of what stands, and those of its times. */
    private record Way(int stands, int[] times) {}

    private int any(Stream<? extends Conclusion> conclusions) {
        int[] any = numbers(conclusions);
        return test("any " + written(any), (answers, held, rank) -> meets(any, held));
    }

    private int none(Stream<? extends Conclusion> conclusions) {
        int[] none = numbers(conclusions);
        return test("none " + written(none), (answers, held, rank) -> !meets(none, held));
    }

    private static boolean meets(int[] numbers, BitSet held) {
        return Arrays.stream(numbers).anyMatch(held::get);
    }

    /** Returns the numbers of conclusions, without those that nothing can reach. */
    private int[] numbers(Stream<? extends Conclusion> conclusions) {
        return conclusions.mapToInt(numbers::apply).filter(number -> number > 0).toArray();
    }

    private static String written(int[] numbers) {
        return numbers.length == 0
                ? "-"
                : IntStream.of(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static Stream<Conclusion> outcomes(String measure, Predicate<OutcomeKind> wanted) {
        return Arrays.stream(OutcomeKind.values()).filter(wanted).map(kind -> new Conclusion.Outcome(measure, kind));
    }

    private int test(String written, PlainTest.Truth truth) {
        Integer known = byText.get(written);
        if (known != null) {
            return known;
        }
        tests.add(new PlainTest(written, truth));
        byText.put(written, tests.size());
        return tests.size();
    }
}
