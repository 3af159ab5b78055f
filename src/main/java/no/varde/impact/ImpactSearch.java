package no.varde.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import no.varde.assessment.Assessment;
import no.varde.column.CaseColumns;
import no.varde.column.ColumnReading;
import no.varde.column.Concluded;
import no.varde.decision.Decider;
import no.varde.impact.Tracks.Pair;
import no.varde.logic.ReadingsDiffer;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;

/** Finds what another book would say to people: reads both books on columns, and has Drools confirm what is found. */
public final class ImpactSearch {

    /** The most changed cases of which every one is confirmed; of more, as many at random. */
    public static final int MOST_CONFIRMED = 10_000;

    /** So many cases at once that their columns stay near the processor. */
    private static final int BLOCK = 4_096;

    private final Side old;
    private final Side present;
    private final List<Pair> pairs;

    /** One of the two books. */
    private record Side(RuleBook book, Fitted fitted, ColumnReading reading, Decider decider) {

        static Side of(RuleBook book) {
            return new Side(book, new Fitted(book.vocabulary()), new ColumnReading(book), new Decider(book));
        }

        List<Concluded> read(List<Assessment> given) {
            List<Assessment> own = given.stream().map(fitted::of).toList();
            return reading.read(CaseColumns.of(book.vocabulary(), own));
        }

        List<Facts> decide(Assessment given) {
            return decider.facts(fitted.of(given));
        }

        boolean takes(Assessment given) {
            return fitted.isPossible(fitted.of(given));
        }
    }

    public ImpactSearch(RuleBook old, RuleBook present) {
        this.old = Side.of(old);
        this.present = Side.of(present);
        this.pairs = Tracks.of(old, present);
    }

    /**
     * Reads both books on cases.
     *
     * @param progress is told after each step how many cases are done
     * @throws ReadingsDiffer where Drools does not say what was found
     */
    public Impact of(Cases cases, IntConsumer progress) {
        Tally tally = new Tally(cases);
        for (int from = 0; from < cases.size(); from += BLOCK) {
            List<Integer> numbers = new ArrayList<>();
            List<Assessment> given = new ArrayList<>();
            for (int number = from; number < Math.min(cases.size(), from + BLOCK); number++) {
                Assessment one = cases.at(number);
                if (old.takes(one) && present.takes(one)) {
                    numbers.add(number);
                    given.add(one);
                } else {
                    tally.refuse(number);
                }
            }
            tally.add(numbers, given, block(given));
            progress.accept(Math.min(cases.size(), from + BLOCK));
        }
        List<Integer> toConfirm = tally.toConfirm();
        confirm(cases, toConfirm);
        return tally.impact(toConfirm.size());
    }

    private Block block(List<Assessment> given) {
        return new Block(pairs, old.read(given), present.read(given));
    }

    private void confirm(Cases cases, List<Integer> numbers) {
        for (int from = 0; from < numbers.size(); from += BLOCK) {
            List<Assessment> some = numbers.subList(from, Math.min(numbers.size(), from + BLOCK)).stream()
                    .map(cases::at)
                    .toList();
            Block block = block(some);
            for (int row = 0; row < some.size(); row++) {
                Assessment one = some.get(row);
                if (!decided(one).equals(block.in(row))) {
                    throw new ReadingsDiffer(one, "Drools says " + decided(one) + ", the columns " + block.in(row));
                }
            }
        }
    }

    /** Returns what becomes of a case when Drools runs both books on it. */
    private Map<Moved, Integer> decided(Assessment one) {
        List<Facts> before = old.decide(one);
        List<Facts> after = present.decide(one);
        Map<Moved, Integer> moved = new HashMap<>();
        for (Pair pair : pairs) {
            List<List<Facts>> was = pair.old().groups(before);
            List<List<Facts>> is = pair.present().groups(after);
            for (int group = 0; group < was.size(); group++) {
                Moved way = pair.moved(was.get(group), is.get(group));
                if (way != null) {
                    moved.merge(way, 1, Integer::sum);
                }
            }
        }
        return moved;
    }
}
