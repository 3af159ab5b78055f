package no.varde.explanation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.explanation.WhyNot.RuleCheck;
import no.varde.explanation.WhyNot.SentenceCheck;
import no.varde.rulebook.Concluding;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;

/** Holds the rules of one person's run against what is known of the person. */
final class RuleChecks {

    private final Vocabulary vocabulary;
    private final Concluding concluding;
    private final Facts facts;
    private final String ref;
    private final String main;
    private final Map<Rule, RuleCheck> checks = new HashMap<>();

    /**
     * Makes checks of a run.
     *
     * @param concluding the rules of such a run
     * @param ref the person
     * @param main the main person, with whom shared answers stand
     */
    RuleChecks(Vocabulary vocabulary, Concluding concluding, Facts facts, String ref, String main) {
        this.vocabulary = vocabulary;
        this.concluding = concluding;
        this.facts = facts;
        this.ref = ref;
        this.main = main;
    }

    /** Returns the rules that conclude something, the nearest first; of two as near, the one of the earlier conclusion. */
    List<RuleCheck> concluding(Conclusion... conclusions) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Conclusion conclusion : conclusions) {
            rules.addAll(concluding.rules(conclusion));
        }
        return rules.stream()
                .map(this::check)
                .sorted(Comparator.comparingInt(check -> check.failing().size()))
                .toList();
    }

    /** A rule is met on many ways down from what is asked about, and is held against the same answers each time. */
    private RuleCheck check(Rule rule) {
        RuleCheck known = checks.get(rule);
        if (known == null) {
            known = new RuleCheck(rule, rule.when().stream().map(this::check).toList());
            checks.put(rule, known);
        }
        return known;
    }

    private SentenceCheck check(Sentence<Condition> sentence) {
        Condition condition = sentence.meaning();
        boolean holds = facts.holds(condition);
        return new SentenceCheck(
                sentence,
                holds,
                condition.answer().map(band -> answer(band.slot())).stream().toList(),
                members(condition).stream().map(this::check).toList(),
                holds ? List.of() : rules(condition),
                condition.isOfLevel() ? vocabulary.levels().get(facts.levelRank()) : null);
    }

    private static List<Sentence<Condition>> members(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> List.of(),
                finding -> List.of(),
                level -> List.of(),
                count -> count.count().members(),
                duty -> List.of(),
                outcome -> List.of(),
                dueBy -> List.of()));
    }

    private GivenAnswer answer(int slot) {
        boolean shared = vocabulary.slots().reach(slot) == Reach.SHARED;
        return new GivenAnswer(shared ? main : ref, slot, facts.answers().cells(slot));
    }

    private List<RuleCheck> rules(Condition condition) {
        return concluded(condition).map(this::rules).orElse(List.of());
    }

    private List<RuleCheck> rules(Conclusion asked) {
        List<RuleCheck> rules = concluding(asked);
        boolean found = facts.holds(asked);
        Predicate<RuleCheck> fired = rule -> rule.failing().isEmpty();
        return found
                ? rules.stream().filter(fired).toList()
                : rules.stream().limit(1).toList();
    }

    /** Returns what a condition asks rules for by name; nothing of what many of them decide together. */
    private static Optional<Conclusion> concluded(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> Optional.empty(),
                finding -> Optional.of(new Conclusion.Finding(finding.finding())),
                level -> Optional.empty(),
                count -> Optional.empty(),
                duty -> Optional.of(new Conclusion.Duty(duty.duty())),
                outcome -> Optional.empty(),
                dueBy -> Optional.empty()));
    }
}
