package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.TheBook;
import no.varde.vocabulary.Subject;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Every sentence of a book is listed once, by what it speaks of. */
class AllSentencesTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final AllSentences ALL = AllSentences.of(TheBook.BOOK);

    private static List<ListedSentence> all() {
        return ALL.bySubject().values().stream().flatMap(List::stream).toList();
    }

    @Test
    void all_sentences_of_the_vocabulary_are_listed() {
        assertThat(all())
                .hasSize(VOCABULARY.sentences().conditions().size()
                        + VOCABULARY.sentences().conclusions().size());
    }

    @Test
    void every_use_in_a_rule_is_counted() {
        long used = TheBook.BOOK.rules().stream()
                .mapToLong(rule -> rule.when().size() + rule.then().size())
                .sum();
        assertThat(all().stream().mapToLong(ListedSentence::rules).sum()).isEqualTo(used);
    }

    @Test
    void every_rule_stands_in_a_layer_where_its_sentences_can_stand() {
        for (Rule rule : TheBook.BOOK.rules()) {
            assertThat(all())
                    .filteredOn(listed -> listed.side() == ListedSentence.Side.WHEN
                            && rule.when().stream().anyMatch(said -> said.text().equals(listed.text())))
                    .allSatisfy(listed -> assertThat(listed.layers()).contains(rule.layer()));
        }
    }

    @Test
    void words_in_any_order_and_any_language_find_a_sentence() {
        assertThat(ALL.with("alarm mobil HAR ", null))
                .containsKey(new Subject(Subject.Kind.ANSWER, "has-violence-alarm"));
        assertThat(ALL.with("mobile attack", Layer.FINDINGS).keySet())
                .containsExactly(new Subject(Subject.Kind.ANSWER, "has-violence-alarm"));
        assertThat(ALL.with("finnes ikke i boken", null)).isEmpty();
    }

    @Test
    void no_rule_of_the_book_stands_alone_with_letters_of_its_own_beside_others_of_its_subject() {
        assertThat(RulePrefixes.of(TheBook.BOOK).lone()).isEmpty();
        assertThat(RulePrefixes.of(TheBook.BOOK).all())
                .extracting(RulePrefixes.Prefix::letters)
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
