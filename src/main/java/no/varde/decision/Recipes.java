package no.varde.decision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How the rules and sentences of a book are explained, with every name looked up once for all decisions. */
final class Recipes {

    private final Vocabulary vocabulary;
    private final ConclusionIndex index;
    private final Step[] steps;
    private final @Nullable RuleRecipe[] rules;
    private final int[][] concluding;
    private final Map<Sentence<Condition>, SentenceRecipe> sentences = new IdentityHashMap<>();
    private final int[] levels;

    Recipes(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.index = book.index();
        this.steps = book.steps().toArray(Step[]::new);
        this.rules = new RuleRecipe[steps.length];
        for (int number = 0; number < steps.length; number++) {
            Rule rule = steps[number].rule();
            rules[number] = rule == null ? null : recipe(number, steps[number], rule);
        }
        this.concluding = concluding(steps, index);
        for (HouseholdFact fact : vocabulary.household().values()) {
            if (fact.any() != null) {
                of(fact.any());
            }
        }
        this.levels = vocabulary.levels().stream().mapToInt(this::atLeast).toArray();
    }

    /**
     * A rule to explain.
     *
     * @param number from 0, among the steps of the book, in whose order they fire
     * @param concluded the numbers of what the rule concludes
     */
    record RuleRecipe(int number, Rule rule, int[] concluded, SentenceRecipe[] when) {

        boolean concludes(int conclusion) {
            for (int one : concluded) {
                if (one == conclusion) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A sentence to explain.
     *
     * @param number from 0, among the sentences of the book
     * @param source where the evidence for it is found
     * @param holds whether it is true
     * @param isOnce whether the evidence is the same whichever rule asks
     */
    record SentenceRecipe(
            int number, Sentence<Condition> sentence, Source source, Predicate<Facts> holds, boolean isOnce) {}

    /** Where the evidence for a sentence is found in a run. */
    interface Source {

        /** That the sentence says that something is not so has no evidence. */
        Source NOWHERE = (run, asking) -> Found.NOTHING;

        /**
         * Returns the evidence.
         *
         * @param asking the rule that has the sentence; null where it stands by itself
         */
        Found in(Reasons run, @Nullable RuleRecipe asking);
    }

    private static int[][] concluding(Step[] steps, ConclusionIndex index) {
        List<Set<Integer>> concluding = new ArrayList<>();
        for (int conclusion = 0; conclusion < index.size(); conclusion++) {
            concluding.add(new LinkedHashSet<>());
        }
        for (int number = 0; number < steps.length; number++) {
            if (steps[number].rule() != null) {
                for (Conclusion then : steps[number].then()) {
                    concluding.get(index.of(then)).add(number);
                }
            }
        }
        return concluding.stream()
                .map(numbers -> numbers.stream().mapToInt(number -> number).toArray())
                .toArray(int[][]::new);
    }

    /** Returns the numbers of the rules that can reach a conclusion, in the order in which they fire; not to be changed. */
    int[] concluding(int conclusion) {
        return concluding[conclusion];
    }

    /** Returns the rule of a number. */
    RuleRecipe rule(int number) {
        return Objects.requireNonNull(rules[number]);
    }

    /** Returns the recipe for a sentence of a rule, of a count, or of a fact about the household. */
    SentenceRecipe of(Sentence<Condition> sentence) {
        SentenceRecipe known = sentences.get(sentence);
        if (known != null) {
            return known;
        }
        SentenceRecipe recipe = recipe(sentence, sentence.meaning());
        sentences.put(sentence, recipe);
        return recipe;
    }

    /** Returns how many steps there are; the numbers of the rules lie below. */
    int steps() {
        return steps.length;
    }

    int sentences() {
        return sentences.size();
    }

    /** Returns the number of the conclusion that the level is at least of a rank; -1 where no rule has it. */
    int atLeast(int rank) {
        return levels[rank];
    }

    private int atLeast(Level level) {
        return index.of(new Conclusion.AtLeast(level.id(), level.rank()));
    }

    private RuleRecipe recipe(int number, Step step, Rule rule) {
        int[] concluded = step.then().stream().mapToInt(index::of).toArray();
        return new RuleRecipe(number, rule, concluded, recipes(rule.when()));
    }

    private SentenceRecipe[] recipes(List<Sentence<Condition>> sentences) {
        return sentences.stream().map(this::of).toArray(SentenceRecipe[]::new);
    }

    private SentenceRecipe recipe(Sentence<Condition> sentence, Condition condition) {
        Source source = source(sentence, condition); // first: the members of a count get the numbers before it
        return new SentenceRecipe(sentences.size(), sentence, source, index.test(condition), isOnce(condition));
    }

    private Source source(Sentence<Condition> sentence, Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> told(answer.band(), sentence),
                finding -> finding.found() ? concluded(found(finding)) : Source.NOWHERE,
                level -> level.lowest() > 0 ? ofLevel(level.lowest()) : Source.NOWHERE,
                count -> count.reached() ? counted(recipes(count.count().members())) : Source.NOWHERE,
                duty -> before(index.of(new Conclusion.Duty(duty.duty()))),
                outcome -> proposed(outcome.measure()),
                this::due));
    }

    /** A fact about the household or a log is absent by what the answers say where it does not hold. */
    private Source told(Band band, Sentence<Condition> sentence) {
        int slot = band.slot();
        if (slot < vocabulary.slots().firstFact()) {
            return (run, asking) -> Found.answers(run.cited(slot));
        }
        return band.cells().equals(HouseholdFact.YES) ? (run, asking) -> run.ofFact(slot, sentence) : Source.NOWHERE;
    }

    private static Source concluded(int number) {
        return (run, asking) -> Found.reasons(run.of(number));
    }

    private static Source ofLevel(int rank) {
        return (run, asking) -> Found.reasons(run.ofLevel(rank));
    }

    private static Source counted(SentenceRecipe[] members) {
        return (run, asking) -> Found.parts(run.ofCount(members, asking));
    }

    /** The duty was concluded before the rule that asks. */
    private static Source before(int number) {
        return (run, asking) -> Found.reasons(run.before(asking, number));
    }

    private Source proposed(String measure) {
        int recommended = index.of(new Conclusion.Recommended(measure));
        int considered = index.of(new Conclusion.Considered(measure));
        return (run, asking) -> Found.reasons(run.ofProposal(recommended, considered));
    }

    private Source due(DueBy is) {
        Map<Integer, List<Integer>> due = new LinkedHashMap<>();
        is.any()
                .forEach(one -> due.put(
                        index.of(one.stands()),
                        one.due().stream().map(index::of).toList()));
        return (run, asking) -> Found.reasons(due.entrySet().stream()
                .filter(one -> run.holds(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .flatMap(number -> run.of(number).stream())
                .distinct()
                .toList());
    }

    private int found(FindingIs is) {
        return index.of(new Conclusion.Finding(is.finding()));
    }

    /** A duty may be concluded again after the rule that rests on it. */
    private static boolean isOnce(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> true,
                finding -> true,
                level -> true,
                count -> true,
                duty -> false,
                outcome -> true,
                dueBy -> true)); // no rule concludes a time in a layer that may ask for one
    }
}
