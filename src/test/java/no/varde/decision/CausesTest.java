package no.varde.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.varde.RandomAssessments;
import org.junit.jupiter.api.Test;

/** A cause is enough, and no part of it can be left out. */
class CausesTest {

    private static BitSet numbers(int... numbers) {
        BitSet set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    @Test
    void what_is_not_needed_is_left_out() {
        assertThat(Causes.of(numbers(0, 1, 2, 3, 4, 5, 6), set -> set.get(2) && set.get(5)))
                .isEqualTo(numbers(2, 5));
    }

    @Test
    void of_two_that_are_each_enough_the_later_stays() {
        assertThat(Causes.of(numbers(1, 4, 9), set -> set.get(1) || set.get(4))).isEqualTo(numbers(4));
    }

    @Test
    void a_number_that_is_needed_only_beside_another_goes_with_it() {
        // 0 is needed as long as 1 is there, and 1 is not needed
        assertThat(Causes.of(numbers(0, 1, 2), set -> set.get(2) && (set.get(0) || !set.get(1))))
                .isEqualTo(numbers(2));
    }

    @Test
    void whatever_is_enough_nothing_can_be_left_out() {
        Random random = new Random(RandomAssessments.seed("CausesTest"));
        for (int i = 0; i < 500; i++) {
            int size = 1 + random.nextInt(12);
            BitSet all = new BitSet();
            all.set(0, size);
            Predicate<BitSet> enough = anyPredicate(random.nextLong(), all);
            BitSet cause = Causes.of(all, enough);
            assertThat(enough.test(cause)).isTrue();
            cause.stream().forEach(number -> {
                BitSet without = (BitSet) cause.clone();
                without.clear(number);
                assertThat(enough.test(without))
                        .as(cause + " without " + number)
                        .isFalse();
            });
        }
    }

    /** Returns a predicate without any order in it, except that all numbers are enough and none are not. */
    private static Predicate<BitSet> anyPredicate(long seed, BitSet all) {
        return set -> set.equals(all) || !set.isEmpty() && new Random(seed ^ set.hashCode()).nextInt(3) == 0;
    }
}
