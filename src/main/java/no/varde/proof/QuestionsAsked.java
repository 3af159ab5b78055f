package no.varde.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.document.Place;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;

/** Gathers the questions that matter for something. */
final class QuestionsAsked {

    private final Vocabulary vocabulary;
    private final Set<Question> asked = new HashSet<>();

    private QuestionsAsked(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns the questions that a rule, a count or a fact about the household asks.
     *
     * @param found says which rules never fire; what only they ask matters for nothing
     */
    static Set<Question> of(RuleBook book, List<HealthFinding> found) {
        QuestionsAsked asked = new QuestionsAsked(book.vocabulary());
        Set<Place> dead = new HashSet<>();
        found.stream()
                .filter(one -> one.kind() == HealthFinding.Kind.NEVER_FIRES)
                .forEach(one -> dead.add(one.place()));
        for (Rule rule : book.rules()) {
            if (!dead.contains(rule.place())) {
                rule.when().forEach(asked::add);
            }
        }
        for (HouseholdFact fact : book.vocabulary().household().values()) {
            if (fact.any() != null) {
                asked.add(fact.any());
            }
        }
        return asked.asked;
    }

    private void add(Sentence<Condition> sentence) {
        if (sentence.meaning() instanceof Condition.AnswerIs answer) {
            Question question = vocabulary.questionAt(answer.band().slot());
            if (question != null) {
                asked.add(question);
            }
        } else if (sentence.meaning() instanceof Condition.CountIs is) {
            is.count().members().forEach(this::add);
        }
    }
}
