package no.varde.engine;

import java.util.List;
import java.util.stream.IntStream;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Role;

/**
 * A step with its number.
 *
 * @param number from 0, among all steps of the book, in whose order they fire
 */
record NumberedStep(int number, Step step) {

    /** Numbers all steps, and returns those of one kind of run. */
    static List<NumberedStep> of(List<Step> steps, Role role) {
        return IntStream.range(0, steps.size())
                .mapToObj(number -> new NumberedStep(number, steps.get(number)))
                .filter(numbered -> numbered.step().roles().contains(role))
                .toList();
    }
}
