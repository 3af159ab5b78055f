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
            if (edit.part() != Edit.Part.RULE) {
                spoken(edit.id(), By.OLD, role, changed);
                spoken(edit.id(), By.NEW, role, changed);
            }
        }
        kept.keySet().removeAll(changed.keySet());
        List<Asked> all = new ArrayList<>(changed.values());
        all.addAll(kept.values());
        return all.subList(0, Math.min(all.size(), MOST_SENTENCES));
    }

    /** Adds what a book says of an entry of its vocabulary, where the other book means something else by it or does not say it. */
    private void spoken(String id, By by, Role role, Map<Formula, Asked> changed) {
        int book = by == By.OLD ? 0 : 1;
        Vocabulary vocabulary = books.vocabularies().get(book);
        for (Sentence<Condition> sentence : vocabulary.sentences().conditions().values()) {
            if (isOf(id, sentence.meaning())) {
                Formula holds = cases.named(books.runs(role).get(book).of(sentence.meaning()));
                Sentence<Condition> same = said(sentence, 1 - book);
                boolean isAlike = same != null
                        && cases.named(books.runs(role).get(1 - book).of(same.meaning()))
                                .equals(holds);
                if (!holds.isConstantFormula() && !isAlike) {
                    changed.putIfAbsent(holds, new Asked(sentence, same == null ? By.BOTH : by, holds));
                }
            }
        }
    }

    private static boolean isOf(String id, Condition condition) {
        return condition.answer().filter(band -> band.of().equals(id)).isPresent()
                || Meaning.named(condition).filter(id::equals).isPresent();
    }

    /** Returns what another book says in the same words; null where it does not. */
    private @Nullable Sentence<Condition> said(Sentence<Condition> sentence, int book) {
        Vocabulary vocabulary = books.vocabularies().get(book);
        return vocabulary.sentences().conditions().get(sentence.text().in(vocabulary.language()));
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
        Sentence<Condition> same = said(sentence, other);
        return same == null
                || cases.named(books.runs(role).get(other).of(same.meaning(), rule))
                        .equals(holds);
    }
}
