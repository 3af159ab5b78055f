package no.varde.decision;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How the rules and sentences of a book are explained, with every name looked up once for all decisions. */
final class Recipes {

    private final Vocabulary vocabulary;
    private final ConclusionIndex index;
    private final Map<Step, RuleRecipe> rules = new IdentityHashMap<>();
    private final Map<Sentence<Condition>, SentenceRecipe> sentences = new IdentityHashMap<>();
    private final int[] levels;

    Recipes(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.index = book.index();
        for (Step step : book.steps()) {
            if (step.rule() != null) {
                rules.put(step, recipe(step, step.rule()));
            }
        }
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
     * @param number from 0, among the rules of the book
     * @param concluded the numbers of what the rule concludes
     */
    record RuleRecipe(int number, Rule rule, int[] concluded, SentenceRecipe[] when) {}

    /**
     * A sentence to explain.
     *
     * @param number from 0, among the sentences of the book
     */
    record SentenceRecipe(int number, Sentence<Condition> sentence, Source source) {}

    /** Where the evidence for a sentence is found. */
    sealed interface Source {

        /** In the answers. */
        record Answered(Band band) implements Source {}

        /** In the facts about the household or a log; absent by what the answers say where they do not hold. */
        record Fact(int slot, boolean holds) implements Source {}

        /** In the reasons for a conclusion. */
        record Concluded(int conclusion) implements Source {}

        /** In the reasons for the level being at least of a rank. */
        record OfLevel(int rank) implements Source {}

        /** In the members of a count that hold. */
        record Counted(SentenceRecipe[] members) implements Source {}

        /** In the reasons for a duty that fired before the rule that asks. */
        record OfDuty(int conclusion) implements Source {}

        /** In the reasons for putting a measure forward. */
        record Proposed(int recommended, int considered) implements Source {}

        /** Nowhere: the sentence says that something is not so. */
        record Nowhere() implements Source {}
    }

    /** Returns the recipe for the rule of a step; null for a step that the book made. */
    @Nullable
    RuleRecipe of(Step step) {
        return rules.get(step);
    }

    /** Returns the recipe for a sentence of a rule, of a count, or of a fact about the household. */
    SentenceRecipe of(Sentence<Condition> sentence) {
        SentenceRecipe known = sentences.get(sentence);
        if (known != null) {
            return known;
        }
        Source source = source(sentence.meaning()); // first: the members of a count get the numbers before it
        SentenceRecipe recipe = new SentenceRecipe(sentences.size(), sentence, source);
        sentences.put(sentence, recipe);
        return recipe;
    }

    /** Returns how many conclusions there are; their numbers lie below. */
    int conclusions() {
        return index.size();
    }

    int rules() {
        return rules.size();
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

    private RuleRecipe recipe(Step step, Rule rule) {
        int[] concluded = step.then().stream().mapToInt(index::of).toArray();
        return new RuleRecipe(rules.size(), rule, concluded, recipes(rule.when()));
    }

    private SentenceRecipe[] recipes(List<Sentence<Condition>> sentences) {
        return sentences.stream().map(this::of).toArray(SentenceRecipe[]::new);
    }

    private Source source(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> told(answer.band()),
                finding -> finding.found() ? new Source.Concluded(found(finding.finding())) : new Source.Nowhere(),
                level -> level.lowest() > 0 ? new Source.OfLevel(level.lowest()) : new Source.Nowhere(),
                count -> count.reached()
                        ? new Source.Counted(recipes(count.count().members()))
                        : new Source.Nowhere(),
                duty -> new Source.OfDuty(index.of(new Conclusion.Duty(duty.duty()))),
                outcome -> proposed(outcome.measure())));
    }

    private Source told(Band band) {
        return band.slot() < vocabulary.firstFactSlot()
                ? new Source.Answered(band)
                : new Source.Fact(band.slot(), band.mask() == HouseholdFact.YES);
    }

    private int found(String finding) {
        return index.of(new Conclusion.Finding(finding));
    }

    private Source proposed(String measure) {
        return new Source.Proposed(
                index.of(new Conclusion.Recommended(measure)), index.of(new Conclusion.Considered(measure)));
    }
}
