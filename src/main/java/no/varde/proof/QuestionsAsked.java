package no.varde.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.document.Place;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Band;
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
        bands(sentence.meaning())
                .map(band -> vocabulary.slots().questionAt(band.slot()))
                .filter(Objects::nonNull)
                .forEach(asked::add);
    }

    private static Stream<Band> bands(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> Stream.of(answer.band()),
                finding -> Stream.empty(),
                level -> Stream.empty(),
                count -> count.count().members().stream().flatMap(member -> bands(member.meaning())),
                duty -> Stream.empty(),
                outcome -> Stream.empty(),
                dueBy -> Stream.empty()));
    }
}
