package no.varde.decision;

import java.util.ArrayList;
import java.util.List;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Recipes.RuleRecipe;
import no.varde.decision.Recipes.SentenceRecipe;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of one run: the derivation itself, from a conclusion down to the answers. Each rule has one reason. */
final class Reasons {

    private final Vocabulary vocabulary;
    private final Recipes recipes;
    private final PersonRun own;
    private final Citations citations;
    private final List<Reasons> members;
    private final @Nullable Reason[] made;
    private final @Nullable Evidence[] madeOfSentence;
    private final @Nullable List<Reason>[] madeOfLevel;
    private final @Nullable List<CitedAnswer>[] citedAt;

    /**
     * Makes reasons for a run.
     *
     * @param members the runs of the members, for facts about the household
     */
    @SuppressWarnings("unchecked")
    Reasons(Vocabulary vocabulary, Recipes recipes, PersonRun own, Citations citations, List<Reasons> members) {
        this.vocabulary = vocabulary;
        this.recipes = recipes;
        this.own = own;
        this.citations = citations;
        this.members = members;
        this.made = new Reason[recipes.steps()];
        this.madeOfSentence = new Evidence[recipes.sentences()];
        this.madeOfLevel = (List<Reason>[]) new List<?>[vocabulary.levels().size()];
        this.citedAt = (List<CitedAnswer>[]) new List<?>[vocabulary.slots().firstFact()];
    }

    /** Returns every reason for the conclusion of a number, not the first alone. */
    List<Reason> of(int conclusion) {
        if (!holds(conclusion)) {
            return List.of();
        }
        int[] rules = recipes.concluding(conclusion);
        Reason[] reasons = new Reason[own.fired(rules)];
        int made = 0;
        for (int rule : rules) {
            if (own.hasFired(rule)) {
                reasons[made++] = ofRule(rule);
            }
        }
        return List.of(reasons);
    }

    private Reason ofRule(int number) {
        Reason known = made[number];
        if (known != null) {
            return known;
        }
        RuleRecipe rule = recipes.rule(number);
        Evidence[] evidence = new Evidence[rule.when().length];
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = of(rule.when()[i], rule);
        }
        Reason reason = new Reason(rule.rule(), own.ref(), List.of(evidence));
        made[number] = reason;
        return reason;
    }

    /**
     * Returns what made a sentence true. Rules share many sentences, and the evidence for one is the same whoever asks;
     * only a duty may be concluded again after the rule that rests on it.
     *
     * @param asking the rule that has the sentence; null where it stands by itself
     */
    private Evidence of(SentenceRecipe sentence, @Nullable RuleRecipe asking) {
        if (!sentence.isOnce()) {
            return made(sentence, asking);
        }
        Evidence known = madeOfSentence[sentence.number()];
        if (known == null) {
            known = made(sentence, asking);
            madeOfSentence[sentence.number()] = known;
        }
        return known;
    }

    private Evidence made(SentenceRecipe recipe, @Nullable RuleRecipe asking) {
        Found found = recipe.source().in(this, asking);
        return new Evidence(
                recipe.sentence(), own.ref(), found.answers(), found.reasons(), found.entries(), found.parts());
    }

    /** Returns the given answers behind what stands in a slot: they are the same for all its bands. */
    List<CitedAnswer> cited(int slot) {
        List<CitedAnswer> known = citedAt[slot];
        if (known == null) {
            known = List.copyOf(citations.of(slot, own.person(), own.role()));
            citedAt[slot] = known;
        }
        return known;
    }

    /** Returns what makes a fact about the household or a log hold. */
    Found ofFact(int slot, Sentence<Condition> sentence) {
        return new Found(
                List.of(),
                List.of(),
                citations.ofLogFactAt(slot),
                ofMembers(sentence, vocabulary.slots().householdFactAt(slot)));
    }

    /** Says whether the conclusion of a number holds in the run. */
    boolean holds(int conclusion) {
        return own.facts().holds(conclusion);
    }

    /** Returns the reasons for the level being at least of a rank. */
    List<Reason> ofLevel(int rank) {
        List<Reason> known = madeOfLevel[rank];
        if (known == null) {
            List<Reason> reasons = new ArrayList<>();
            for (int higher = rank; higher < madeOfLevel.length; higher++) {
                reasons.addAll(of(recipes.atLeast(higher)));
            }
            known = List.copyOf(reasons);
            madeOfLevel[rank] = known;
        }
        return known;
    }

    /** Returns the reasons for putting a measure forward; a rule that both recommends and considers it counts once. */
    List<Reason> ofProposal(int recommended, int considered) {
        List<Reason> first = of(recommended);
        List<Reason> second = of(considered);
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Reason> reasons = new ArrayList<>(first);
        for (int rule : recipes.concluding(considered)) {
            if (own.hasFired(rule) && !recipes.rule(rule).concludes(recommended)) {
                reasons.add(ofRule(rule));
            }
        }
        return reasons;
    }

    /** Returns the reasons that fired before a rule; a rule can rest only on rules that did. */
    List<Reason> before(@Nullable RuleRecipe asking, int conclusion) {
        if (asking == null) {
            return of(conclusion);
        }
        if (!holds(conclusion)) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        for (int rule : recipes.concluding(conclusion)) {
            if (own.hasFired(rule) && rule < asking.number()) {
                reasons.add(ofRule(rule));
            }
        }
        return reasons;
    }

    /** Returns the evidence for the members of a count that hold. */
    List<Evidence> ofCount(SentenceRecipe[] members, @Nullable RuleRecipe asking) {
        List<Evidence> parts = new ArrayList<>();
        for (SentenceRecipe member : members) {
            if (member.holds().test(own.facts())) {
                parts.add(of(member, asking));
            }
        }
        return parts;
    }

    private List<Evidence> ofMembers(Sentence<Condition> sentence, @Nullable HouseholdFact fact) {
        if (fact == null) {
            return List.of();
        }
        List<Evidence> parts = new ArrayList<>();
        for (Reasons member : members) {
            SentenceRecipe any = fact.any() == null ? null : recipes.of(fact.any());
            if (any == null) {
                parts.add(new Evidence(sentence, member.own.ref(), List.of(), List.of(), List.of(), List.of()));
            } else if (any.holds().test(member.own.facts())) {
                parts.add(member.of(any, null));
            }
        }
        return parts;
    }
}
