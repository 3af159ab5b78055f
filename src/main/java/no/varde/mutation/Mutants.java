package no.varde.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences;
import no.varde.vocabulary.Vocabulary;

/** Makes faults in the rules of a book, each of which a good set of fixtures notices. */
public final class Mutants {

    private final RuleBook book;
    private final String language;

    private Mutants(RuleBook book) {
        this.book = book;
        this.language = book.vocabulary().language();
    }

    /** Returns every fault of the kinds of {@link Mutant.Kind} in the rules of a layer. */
    public static List<Mutant> of(RuleBook book, Layer layer) {
        return of(book, rule -> rule.layer() == layer);
    }

    /** Returns every fault of the kinds of {@link Mutant.Kind} in some rules of a book. */
    static List<Mutant> of(RuleBook book, Predicate<Rule> which) {
        Mutants mutants = new Mutants(book);
        List<Mutant> all = new ArrayList<>();
        book.rules().stream().filter(which).forEach(rule -> {
            all.add(new Mutant(
                    Mutant.Kind.RULE_DROPPED, rule, null, rule.title().in(mutants.language)));
            for (int i = 0; i < rule.when().size(); i++) {
                mutants.sentence(rule, i, all);
            }
            for (int i = 0; i < rule.then().size(); i++) {
                mutants.concluded(rule, i, all);
            }
        });
        return all;
    }

    private void sentence(Rule rule, int at, List<Mutant> all) {
        Sentence<Condition> sentence = rule.when().get(at);
        String text = sentence.text().in(language);
        List<Sentence<Condition>> fewer = new ArrayList<>(rule.when());
        fewer.remove(at);
        all.add(new Mutant(Mutant.Kind.SENTENCE_DROPPED, rule, rule.with(fewer, rule.then()), text));
        Predicate<Condition> near = near(sentence.meaning());
        for (Sentence<Condition> other :
                book.vocabulary().sentences().conditions().values()) {
            if (!other.meaning().equals(sentence.meaning()) && near.test(other.meaning())) {
                List<Sentence<Condition>> shifted = new ArrayList<>(rule.when());
                shifted.set(at, other);
                String what = text + " -> " + other.text().in(language);
                all.add(new Mutant(Mutant.Kind.SENTENCE_SHIFTED, rule, rule.with(shifted, rule.then()), what));
            }
        }
    }

    /** Returns what else could have been meant by one of the vocabulary's own sentences: how near another one lies. */
    private static Predicate<Condition> near(Condition one) {
        return one.match(new Condition.Cases<>(
                answer -> other -> other.answer()
                        .filter(band -> band.slot() == answer.band().slot())
                        .isPresent(),
                finding -> new FindingIs(finding.finding(), !finding.found())::equals,
                level -> beside(level)::contains,
                count -> new CountIs(count.count(), !count.reached())::equals,
                duty -> other -> false,
                outcome -> other -> false,
                dueBy -> other -> false));
    }

    private static Set<Condition> beside(LevelIs level) {
        return Set.of(
                new LevelIs(level.lowest() - 1, level.highest()),
                new LevelIs(level.lowest() + 1, level.highest()),
                new LevelIs(level.lowest(), level.highest() - 1),
                new LevelIs(level.lowest(), level.highest() + 1));
    }

    private void concluded(Rule rule, int at, List<Mutant> all) {
        Conclusion concluded = rule.then().get(at).meaning();
        concluded
                .atLeast()
                .ifPresent(level -> shifted(Mutant.Kind.LEVEL_SHIFTED, rule, at, all, other -> other.atLeast()
                        .filter(near -> Math.abs(near.rank() - level.rank()) == 1)
                        .isPresent()));
        concluded
                .due()
                .ifPresent(due -> shifted(Mutant.Kind.TIME_SHIFTED, rule, at, all, other -> other.due()
                        .filter(near -> near.subject().equals(due.subject()) && Math.abs(near.rank() - due.rank()) == 1)
                        .isPresent()));
    }

    private void shifted(Mutant.Kind kind, Rule rule, int at, List<Mutant> all, Predicate<Conclusion> near) {
        String text = rule.then().get(at).text().in(language);
        var sentences = book.vocabulary().sentences().conclusions();
        Sentences.Said said = Vocabulary.known(sentences, text).meaning();
        for (Sentence<Sentences.Said> other : sentences.values()) {
            if (other.meaning().concerns() == said.concerns()
                    && near.test(other.meaning().conclusion())) {
                List<Sentence<Conclusion>> then = new ArrayList<>(rule.then());
                then.set(at, new Sentence<>(other.meaning().conclusion(), other.text()));
                String what = text + " -> " + other.text().in(language);
                all.add(new Mutant(kind, rule, rule.with(rule.when(), then), what));
            }
        }
    }
}
