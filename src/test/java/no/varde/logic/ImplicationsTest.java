package no.varde.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.SmallBooks;
import no.varde.logic.Implications.Implication;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Sentence;
import org.junit.jupiter.api.Test;
import org.logicng.formulas.Formula;

/** What is proved to follow from something does so in every case of a book, and whatever does is proved. */
class ImplicationsTest {

    private static final RuleBook BOOK = SmallBooks.KITE;

    private final Definitions definitions = new Definitions();
    private final HouseholdFormulas household = HouseholdFormulas.everyCase(definitions, "", BOOK);
    private final List<List<Facts>> every = everyCase();

    private static List<List<Facts>> everyCase() {
        TruthReading reading = new TruthReading(BOOK);
        return SmallBooks.everyAssessment(BOOK, 1).stream()
                .map(assessment -> reading.read(assessment))
                .filter(facts -> facts.size() == 2)
                .toList();
    }

    private static List<Condition> sentences() {
        return BOOK.vocabulary().sentences().conditions().values().stream()
                .map(Sentence::meaning)
                .filter(meaning -> meaning instanceof Condition.FindingIs
                        || meaning instanceof Condition.LevelIs
                        || meaning instanceof Condition.OutcomeIs)
                .toList();
    }

    @Test
    void what_follows_in_every_case_of_a_small_book_is_proved_and_nothing_else() {
        Map<Implication, List<Condition>> asked = new LinkedHashMap<>();
        List<Implication> hold = new ArrayList<>();
        for (Condition first : sentences()) {
            for (Condition then : sentences()) {
                Implication implication = new Implication(household.main().of(first), member().of(then));
                asked.put(implication, List.of(first, then));
            }
        }
        asked.forEach((implication, sentences) -> {
            if (every.stream()
                    .noneMatch(one ->
                            one.get(0).holds(sentences.get(0)) && !one.get(1).holds(sentences.get(1)))) {
                hold.add(implication);
            }
        });
        assertThat(Implications.proved(new Cases(definitions), asked.keySet())).containsExactlyElementsOf(hold);
        assertThat(hold).hasSizeBetween(asked.size() / 20, asked.size() * 19 / 20);
    }

    private RunFormulas member() {
        return household.members().get(0);
    }

    @Test
    void nothing_follows_from_what_is_true_and_everything_from_what_is_false() {
        Formula cold = definitions.factory().variable("cold");
        Implication fromTrue = new Implication(definitions.factory().verum(), cold);
        Implication fromFalse = new Implication(definitions.factory().falsum(), cold);
        Implication toTrue = new Implication(cold, definitions.factory().verum());
        assertThat(Implications.proved(new Cases(definitions), List.of(fromTrue, fromFalse, toTrue)))
                .containsExactly(fromFalse, toTrue);
    }
}
