package no.varde.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.explanation.NextQuestions.When;

/**
 * The turn in which questions are asked: none before the one on whose answer it hangs whether it is asked at all. It is not
 * asked when somebody gets out of prison before it is known that they are there.
 */
public final class InTurn {

    private final Askable askable;
    private final Predicate<Asked> wasAsked;

    /** @param wasAsked says of a question without an answer whether it was asked in vain, and holds nothing up */
    public InTurn(Askable askable, Predicate<Asked> wasAsked) {
        this.askable = askable;
        this.wasAsked = wasAsked;
    }

    /** Returns the questions that nobody in an assessment is asked. */
    public static Set<Asked> leftOut(Askable askable, Assessment assessment) {
        Set<Asked> left = new LinkedHashSet<>();
        for (String ref : assessment.refs()) {
            askable.leftOut(ref).forEach(question -> left.add(new Asked(ref, question)));
        }
        return left;
    }

    /** Returns the questions that must be asked before another one is. */
    public Stream<Asked> before(Asked asked) {
        return askable.before(asked.ref(), asked.question()).stream()
                .map(question -> new Asked(askable.asked(asked.ref(), question), question))
                .filter(gate -> !wasAsked.test(gate));
    }

    /** Returns questions with all that must be asked before them. */
    public Set<Asked> withBefore(Set<Asked> asked) {
        Set<Asked> all = new LinkedHashSet<>();
        Deque<Asked> left = new ArrayDeque<>(asked);
        while (!left.isEmpty()) {
            Asked one = left.pop();
            if (all.add(one)) {
                before(one).forEach(left::add);
            }
        }
        return all;
    }

    /**
     * Returns the questions that can be asked now, each that cannot yet replaced by those before it. One that is named only
     * for this can matter all the same: where no answer to it changes the list by itself, one behind it still can.
     *
     * @param found the best first
     * @return the best first
     */
    public List<Candidate> of(List<Candidate> found) {
        List<Candidate> now = new ArrayList<>();
        Set<Asked> before = new LinkedHashSet<>();
        for (Candidate one : found) {
            if (before(one.asked()).findAny().isEmpty()) {
                now.add(one);
            } else {
                withBefore(Set.of(one.asked())).stream()
                        .filter(asked -> before(asked).findAny().isEmpty())
                        .forEach(before::add);
            }
        }
        now.forEach(one -> before.remove(one.asked()));
        int withOthers = (int)
                now.stream().takeWhile(one -> one.when() != When.WITH_OTHERS).count();
        now.addAll(
                withOthers,
                before.stream()
                        .map(asked -> new Candidate(asked, When.WITH_OTHERS, Set.of()))
                        .toList());
        return now;
    }
}
