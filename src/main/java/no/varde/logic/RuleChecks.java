package no.varde.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.varde.logic.WhyNot.RuleCheck;
import no.varde.logic.WhyNot.SentenceCheck;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import org.jspecify.annotations.Nullable;

/** Holds the rules of one person's run against what is known of the person. */
final class RuleChecks {

    private final RuleBook book;
    private final Facts facts;
    private final Role role;
    private final String ref;
    private final String main;

    /**
     * Makes checks of a run.
     *
     * @param ref the person
     * @param main the main person, with whom shared answers stand
     */
    RuleChecks(RuleBook book, Facts facts, Role role, String ref, String main) {
        this.book = book;
        this.facts = facts;
        this.role = role;
        this.ref = ref;
        this.main = main;
    }

    /** Returns the rules that conclude something, the nearest first; of two as near, the one of the earlier conclusion. */
    List<RuleCheck> concluding(Conclusion... conclusions) {
        List<RuleCheck> checks = new ArrayList<>();
        for (Conclusion conclusion : conclusions) {
            for (Rule rule : book.rules(role)) {
                boolean known = checks.stream().anyMatch(check -> check.rule().equals(rule));
                if (!known
                        && rule.then().stream().anyMatch(then -> then.meaning().equals(conclusion))) {
                    checks.add(check(rule));
                }
            }
        }
        checks.sort(Comparator.comparingInt(check -> check.failing().size()));
        return checks;
    }

    private RuleCheck check(Rule rule) {
        return new RuleCheck(rule, rule.when().stream().map(this::check).toList());
    }

    private SentenceCheck check(Sentence<Condition> sentence) {
        Condition condition = sentence.meaning();
        boolean holds = facts.holds(condition);
        return new SentenceCheck(
                sentence,
                holds,
                condition instanceof AnswerIs answer
                        ? List.of(answer(answer.band().slot()))
                        : List.of(),
                condition instanceof CountIs count
                        ? count.count().members().stream().map(this::check).toList()
                        : List.of(),
                holds ? List.of() : rules(condition),
                condition instanceof LevelIs ? book.vocabulary().levels().get(facts.levelRank()) : null);
    }

    private GivenAnswer answer(int slot) {
        boolean shared = book.vocabulary().reach(slot) == Reach.SHARED;
        return new GivenAnswer(shared ? main : ref, slot, facts.answers().cells(slot));
    }

    private List<RuleCheck> rules(Condition condition) {
        Conclusion asked = asked(condition);
        if (asked == null) {
            return List.of();
        }
        List<RuleCheck> rules = concluding(asked);
        boolean found = facts.holds(asked);
        Predicate<RuleCheck> fired = rule -> rule.failing().isEmpty();
        return found
                ? rules.stream().filter(fired).toList()
                : rules.stream().limit(1).toList();
    }

    private static @Nullable Conclusion asked(Condition condition) {
        if (condition instanceof FindingIs finding) {
            return new Conclusion.Finding(finding.finding());
        }
        return condition instanceof DutyIs duty ? new Conclusion.Duty(duty.duty()) : null;
    }
}
