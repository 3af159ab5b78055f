package no.varde.engine;

import java.util.List;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;

/**
 * A step as it fires.
 *
 * @param numbers the numbers of what the step concludes
 * @param isRead whether any step can ask for each conclusion; others need not become facts
 */
record Firing(Step step, int[] numbers, boolean[] isRead) {

    static Firing of(Step step, ConclusionIndex index, ReadConclusions read) {
        List<Conclusion> then = step.then();
        int[] numbers = new int[then.size()];
        boolean[] isRead = new boolean[then.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = index.of(then.get(i));
            isRead[i] = read.contains(then.get(i));
        }
        return new Firing(step, numbers, isRead);
    }
}
