package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import no.varde.rulebook.Concluding;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * One person's run of a book as formulas. Whatever is asked for gets a variable, defined by what it rests on; what
 * nobody asks for is never written.
 */
public final class RunFormulas {

    private final FormulaFactory f;
    private final String copy;
    private final Vocabulary vocabulary;
    private final AnswerVariables answers;
    private final Definitions definitions;
    private final Concluding concluding;
    private final Map<Rule, Formula> fired = new HashMap<>();
    private final Map<Conclusion, Formula> concluded = new HashMap<>();
    private final RunConditions conditions;
    private final RunOutcomes outcomes;

    /** A count, and whether a rule asks that comes before the outcomes. */
    public record Asked(Count count, boolean early) {}

    /** That a count is reached, and each of what it counts. */
    public record Counted(Formula reached, List<Formula> members) {

        public Counted {
            members = List.copyOf(members);
        }
    }

    /**
     * Makes the formulas of a run.
     *
     * @param copy tells this person's variables from those of others
     */
    public RunFormulas(Definitions definitions, String copy, RuleBook book, Role role, AnswerVariables answers) {
        this.f = definitions.factory();
        this.copy = copy;
        this.vocabulary = book.vocabulary();
        this.answers = answers;
        this.definitions = definitions;
        this.concluding = book.concluding(role);
        this.conditions = new RunConditions(definitions, answers, concluding, this);
        this.outcomes = new RunOutcomes(definitions, copy, vocabulary, this);
        definitions.always(answers.constraints());
    }

    public AnswerVariables answers() {
        return answers;
    }

    /** Returns all that rules can conclude in this run; outcomes and the level follow from it. */
    public Set<Conclusion> conclusions() {
        return concluding.conclusions();
    }

    /** Returns all that has a formula by now. */
    Map<Conclusion, Formula> written() {
        Map<Conclusion, Formula> written = new LinkedHashMap<>(concluded);
        written.putAll(outcomes.written());
        return written;
    }

    /** Returns that a rule fires. */
    public Formula fires(Rule rule) {
        Formula known = fired.get(rule);
        if (known == null) {
            List<Formula> when = new ArrayList<>();
            for (Sentence<Condition> sentence : rule.when()) {
                when.add(conditions.of(sentence.meaning(), RunConditions.isEarly(rule)));
            }
            known = definitions.named(copy + ".rule " + rule.id(), f.and(when));
            fired.put(rule, known);
        }
        return known;
    }

    /** Returns that something is concluded; false where nothing of the book concludes it. */
    public Formula of(Conclusion conclusion) {
        return conclusion.match(new Conclusion.Cases<>(
                finding -> concluded(finding),
                atLeast -> concluded(atLeast),
                level -> levelWhere(rank -> rank == level.rank()),
                duty -> concluded(duty),
                recommended -> concluded(recommended),
                considered -> concluded(considered),
                notEnough -> concluded(notEnough),
                unclear -> concluded(unclear),
                blocked -> concluded(blocked),
                outcome -> outcome(outcome.measure(), outcome.kind()),
                warning -> concluded(warning),
                review -> concluded(review),
                planItem -> concluded(planItem),
                due -> concluded(due)));
    }

    private Formula concluded(Conclusion conclusion) {
        Formula known = concluded.get(conclusion);
        if (known == null) {
            List<Formula> rules = new ArrayList<>();
            for (Rule rule : concluding.rules(conclusion)) {
                rules.add(fires(rule));
            }
            known = definitions.named(copy + "." + conclusion, f.or(rules));
            concluded.put(conclusion, known);
        }
        return known;
    }

    /** Returns that a sentence holds in the end. */
    public Formula of(Condition condition) {
        return conditions.of(condition, false);
    }

    /** Returns that a sentence holds when a rule asks it. */
    public Formula of(Condition condition, Rule asking) {
        return conditions.of(condition, RunConditions.isEarly(asking));
    }

    /** Returns the counts that have a formula by now. */
    public Map<Asked, Counted> counts() {
        return conditions.counts();
    }

    /** Returns that the level is at least of a rank; above the highest there is none. */
    public Formula levelAtLeast(int rank) {
        if (rank <= 0) {
            return f.verum();
        }
        return f.or(vocabulary.levels().stream()
                .filter(level -> level.rank() >= rank)
                .map(level -> of(new Conclusion.AtLeast(level.id(), level.rank())))
                .toList());
    }

    /** Returns that the level is of one of some ranks. */
    public Formula levelWhere(IntPredicate wanted) {
        return f.or(vocabulary.levels().stream()
                .map(Level::rank)
                .filter(wanted::test)
                .map(rank -> f.and(levelAtLeast(rank), levelAtLeast(rank + 1).negate()))
                .toList());
    }

    /** Returns that a measure has an outcome. */
    public Formula outcome(String id, OutcomeKind kind) {
        return outcomes.of(id, kind);
    }
}
