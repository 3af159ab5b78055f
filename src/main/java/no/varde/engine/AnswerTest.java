package no.varde.engine;

import java.util.function.Predicate;

/**
 * Asks whether an answer lies in some cells, as most premises do.
 *
 * @param mask the bits of the cells
 */
record AnswerTest(int slot, long mask) implements Predicate<Known> {

    @Override
    public boolean test(Known known) {
        return known.answers().meets(slot, mask);
    }
}
