package no.varde.rulebook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.OutcomeKind;

/** Numbers all that a book can conclude, so that what holds in a run is a set of bits. */
public final class ConclusionIndex {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private static final int[] NO_OUTCOMES = none();

    private final List<Conclusion> conclusions;
    /** By type first: records of different types with the same id have the same hash. */
    private final Map<Class<?>, Map<Conclusion, Integer>> numbers = new HashMap<>();

    private final Map<String, int[]> outcomes = new HashMap<>();
    private final Map<Condition, SentenceTruth> truths = new IdentityHashMap<>();

    /**
     * Makes the index of a book.
     *
     * @param asked conditions that are asked for again and again, beside those of the steps
     */
    ConclusionIndex(List<Step> steps, List<Condition> asked) {
        Set<Conclusion> all = new LinkedHashSet<>();
        steps.forEach(step -> all.addAll(step.then()));
        this.conclusions = List.copyOf(all);
        for (int number = 0; number < conclusions.size(); number++) {
            Conclusion conclusion = conclusions.get(number);
            numbers.computeIfAbsent(conclusion.getClass(), type -> new HashMap<>())
                    .put(conclusion, number);
            int of = number;
            conclusion
                    .outcome()
                    .ifPresent(outcome -> outcomes.computeIfAbsent(outcome.measure(), measure -> none())[
                            outcome.kind().ordinal()] = of);
        }
        steps.forEach(step -> step.when().forEach(premise -> premise.said().ifPresent(this::make)));
        asked.forEach(this::make);
    }

    private void make(Condition condition) {
        truths.put(condition, SentenceTruth.of(condition, this));
    }

    /** Returns the truth of a condition, made once where a rule or a fact about the household of the book has it. */
    SentenceTruth truth(Condition condition) {
        SentenceTruth known = truths.get(condition);
        return known != null ? known : SentenceTruth.of(condition, this);
    }

    /** Returns the test of whether a condition holds on facts of the book, for whoever asks it of many. */
    public Predicate<Facts> test(Condition condition) {
        SentenceTruth truth = truth(condition);
        return facts -> facts.holds(truth);
    }

    /** Returns the number of a conclusion, or -1 where no rule of the book can reach it. */
    public int of(Conclusion conclusion) {
        Map<Conclusion, Integer> ofType = numbers.get(conclusion.getClass());
        Integer number = ofType == null ? null : ofType.get(conclusion);
        return number == null ? -1 : number;
    }

    /** Returns how many conclusions there are; their numbers lie below. */
    public int size() {
        return conclusions.size();
    }

    private static int[] none() {
        int[] none = new int[KINDS.length];
        Arrays.fill(none, -1);
        return none;
    }

    /** Returns the numbers of the outcomes of a measure, one for each kind; -1 for one that cannot come about. */
    public int[] outcomes(String measure) {
        return outcomes.getOrDefault(measure, NO_OUTCOMES).clone();
    }

    /** Returns the one outcome of a measure that holds; not indicated where none does. */
    OutcomeKind outcome(String measure, BitSet held) {
        return outcome(outcomes.getOrDefault(measure, NO_OUTCOMES), held);
    }

    static OutcomeKind outcome(int[] ofMeasure, BitSet held) {
        for (int kind = 0; kind < ofMeasure.length; kind++) {
            if (ofMeasure[kind] >= 0 && held.get(ofMeasure[kind])) {
                return KINDS[kind];
            }
        }
        return OutcomeKind.NOT_INDICATED;
    }

    /** Returns the conclusion of a number, from 0 to before {@link #size}. */
    public Conclusion at(int number) {
        return conclusions.get(number);
    }

    /** Returns the conclusions of some numbers. */
    public Set<Conclusion> all(BitSet numbers) {
        Set<Conclusion> held = new LinkedHashSet<>();
        numbers.stream().forEach(number -> held.add(at(number)));
        return held;
    }
}
