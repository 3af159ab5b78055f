package no.varde.mutation;

import java.util.ArrayList;
import java.util.List;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
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
        Mutants mutants = new Mutants(book);
        List<Mutant> all = new ArrayList<>();
        book.rules().stream().filter(rule -> rule.layer() == layer).forEach(rule -> {
            all.add(new Mutant(
                    Mutant.Kind.RULE_DROPPED, rule, null, rule.title().in(mutants.language)));
            for (int i = 0; i < rule.when().size(); i++) {
                mutants.sentence(rule, i, all);
            }
            for (int i = 0; i < rule.then().size(); i++) {
                mutants.level(rule, i, all);
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
        for (Sentence<Condition> other :
                book.vocabulary().sentences().conditions().values()) {
            if (!other.meaning().equals(sentence.meaning()) && isNear(sentence.meaning(), other.meaning())) {
                List<Sentence<Condition>> shifted = new ArrayList<>(rule.when());
                shifted.set(at, other);
                String what = text + " -> " + other.text().in(language);
                all.add(new Mutant(Mutant.Kind.SENTENCE_SHIFTED, rule, rule.with(shifted, rule.then()), what));
            }
        }
    }

    private static boolean isNear(Condition one, Condition other) {
        if (one instanceof AnswerIs a && other instanceof AnswerIs b) {
            return a.band().slot() == b.band().slot();
        }
        if (one instanceof FindingIs a && other instanceof FindingIs b) {
            return a.finding().equals(b.finding());
        }
        if (one instanceof CountIs a && other instanceof CountIs b) {
            return a.count().equals(b.count());
        }
        return one instanceof LevelIs a
                && other instanceof LevelIs b
                && Math.abs(a.lowest() - b.lowest()) + Math.abs(a.highest() - b.highest()) == 1;
    }

    private void level(Rule rule, int at, List<Mutant> all) {
        Sentence<Conclusion> sentence = rule.then().get(at);
        if (!(sentence.meaning() instanceof Conclusion.AtLeast level)) {
            return;
        }
        Sentences.Said said = Vocabulary.known(
                        book.vocabulary().sentences().conclusions(),
                        sentence.text().in(language))
                .meaning();
        for (Sentence<Sentences.Said> other :
                book.vocabulary().sentences().conclusions().values()) {
            if (other.meaning().conclusion() instanceof Conclusion.AtLeast near
                    && other.meaning().concerns() == said.concerns()
                    && Math.abs(near.rank() - level.rank()) == 1) {
                List<Sentence<Conclusion>> shifted = new ArrayList<>(rule.then());
                shifted.set(at, new Sentence<>(near, other.text()));
                String what =
                        sentence.text().in(language) + " -> " + other.text().in(language);
                all.add(new Mutant(Mutant.Kind.LEVEL_SHIFTED, rule, rule.with(rule.when(), shifted), what));
            }
        }
    }
}
