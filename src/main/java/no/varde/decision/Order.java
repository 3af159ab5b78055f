package no.varde.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Times.Wish;
import no.varde.vocabulary.Vocabulary;

/** The order of measures in a list, apart from their times: by category, intrusiveness, wish, and a trait. */
final class Order {

    private final Vocabulary vocabulary;
    private final List<Wished> choices;

    Order(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Wish wish = vocabulary.times().wish();
        this.choices =
                wish == null ? List.of() : choices(wish, Vocabulary.known(vocabulary.questions(), wish.question()));
    }

    /** An answer to what matters most, and the measures that answer it. */
    private record Wished(int slot, long mask, Set<String> measures) {}

    private static List<Wished> choices(Wish wish, Question question) {
        return wish.measures().entrySet().stream()
                .map(entry -> new Wished(
                        question.slot(), question.scale().cell(entry.getKey()).bits(), Set.copyOf(entry.getValue())))
                .toList();
    }

    /** Returns measures in an order that no answer changes: the category first, the place in the vocabulary last. */
    List<Measure> of(Collection<Measure> measures) {
        return measures.stream()
                .sorted(Comparator.<Measure>comparingInt(this::category)
                        .thenComparingInt(Measure::intrusiveness)
                        .thenComparingInt(this::byTrait)
                        .thenComparingInt(Measure::position))
                .toList();
    }

    /** Returns the place of the category of a measure. */
    int category(Measure measure) {
        return vocabulary.times().category(measure.id());
    }

    private int byTrait(Measure measure) {
        String trait = vocabulary.head().orderTrait();
        return trait == null
                ? 0
                : Vocabulary.known(vocabulary.head().traits(), trait)
                        .indexOf(measure.traits().get(trait));
    }

    /** Returns the measures that answer what somebody says matters most; none where that is not said. */
    Set<String> wished(Answers answers) {
        Set<String> wished = new HashSet<>();
        for (Wished choice : choices) {
            if (answers.meets(choice.slot(), choice.mask())) {
                wished.addAll(choice.measures());
            }
        }
        return wished;
    }
}
