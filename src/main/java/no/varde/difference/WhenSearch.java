package no.varde.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.difference.When.By;
import no.varde.difference.When.Clause;
import no.varde.logic.Cases;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;

/**
 * Finds where two books differ in sentences of the changed rules. All that these sentences can be together is looked
 * through: whether some case is so at all, whether the books differ in some of them, and in which not.
 */
final class WhenSearch {

    /** So many sentences are looked through together, at most; those that only one book has come first. */
    private static final int MOST_SENTENCES = 8;

    /** So many ways are told. */
    private static final int MOST_WAYS = 5;

    private final TwoBooks books;
    private final Cases cases;
    private final Edits edits;

    WhenSearch(TwoBooks books, Cases cases, Edits edits) {
        this.books = books;
        this.cases = cases;
        this.edits = edits;
    }

    /** A sentence, and that it holds. */
    private record Asked(Sentence<Condition> sentence, By by, Formula holds) {}

    /**
     * Returns where a formula holds.
     *
     * @param causes the edits that are told as its causes
     */
    When of(Formula differs, Role role, Set<Edit> causes) {
        List<Asked> asked = asked(role, causes);
        if (asked.isEmpty()) {
            return When.UNTOLD;
        }
        List<Formula> sentences = asked.stream().map(Asked::holds).toList();
        Patterns some = Patterns.of(cases, sentences, List.of(differs));
        Patterns none = Patterns.of(cases, sentences, List.of()).without(some);
        List<Patterns.Cube> ways = some.shortest(none);
        if (ways.stream().anyMatch(way -> way.fixed() == 0)) {
            return When.UNTOLD;
        }
        return new When(
                ways.stream()
                        .limit(MOST_WAYS)
                        .map(way -> told(way, asked, differs))
                        .toList(),
                ways.size() > MOST_WAYS);
    }

    private When.Together told(Patterns.Cube way, List<Asked> asked, Formula differs) {
        List<Clause> clauses = new ArrayList<>();
        List<Formula> elsewhere = new ArrayList<>(List.of(differs.negate()));
        for (int i = 0; i < asked.size(); i++) {
            if (way.says(i)) {
                Asked one = asked.get(i);
                clauses.add(new Clause(one.sentence().text(), way.holds(i), one.by()));
                elsewhere.add(way.holds(i) ? one.holds() : one.holds().negate());
            }
        }
        return new When.Together(clauses, !cases.isPossible(elsewhere));
    }

    /** Returns the sentences of the changed rules, those first that a change takes away or adds. */
    private List<Asked> asked(Role role, Set<Edit> causes) {
        Map<Formula, Asked> changed = new LinkedHashMap<>();
        Map<Formula, Asked> kept = new LinkedHashMap<>();
        for (Edit edit : causes) {
            Rule was = edit.part() == Edit.Part.RULE ? edits.oldRules().get(edit.id()) : null;
            Rule is = edit.part() == Edit.Part.RULE ? edits.newRules().get(edit.id()) : null;
            add(was, is, By.OLD, role, changed, kept);
            add(is, was, By.NEW, role, changed, kept);
        }
        kept.keySet().removeAll(changed.keySet());
        List<Asked> all = new ArrayList<>(changed.values());
        all.addAll(kept.values());
        return all.subList(0, Math.min(all.size(), MOST_SENTENCES));
    }

    private void add(
            @Nullable Rule rule,
            @Nullable Rule other,
            By by,
            Role role,
            Map<Formula, Asked> changed,
            Map<Formula, Asked> kept) {
        if (rule == null || !rule.roles().contains(role)) {
            return;
        }
        RunFormulas run = books.runs(role).get(by == By.OLD ? 0 : 1);
        for (Sentence<Condition> sentence : rule.when()) {
            Formula holds = cases.named(run.of(sentence.meaning(), rule));
            if (holds.isConstantFormula()) {
                continue;
            }
            boolean isKept = other != null
                    && other.when().stream().anyMatch(one -> one.text().equals(sentence.text()));
            (isKept ? kept : changed)
                    .putIfAbsent(
                            holds,
                            new Asked(sentence, meantAlike(sentence, rule, role, by, holds) ? By.BOTH : by, holds));
        }
    }

    /** Says whether the other book means the same by a sentence, or does not have it. */
    private boolean meantAlike(Sentence<Condition> sentence, Rule rule, Role role, By by, Formula holds) {
        int other = by == By.OLD ? 1 : 0;
        Vocabulary vocabulary = books.vocabularies().get(other);
        Sentence<Condition> same =
                vocabulary.sentences().conditions().get(sentence.text().in(vocabulary.language()));
        return same == null
                || cases.named(books.runs(role).get(other).of(same.meaning(), rule))
                        .equals(holds);
    }
}
