package no.varde.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.Question;
import org.junit.jupiter.api.Test;

/** Two entries of one id are the same only when they say the same: a draft beside what is published says otherwise. */
class EqualityTest {

    private static final RuleBook BOOK = RuleBook.read(BookFiles.packed());

    @Test
    void a_book_that_is_read_again_has_the_same_rules_and_entries() {
        RuleBook again = RuleBook.read(BookFiles.packed());
        assertThat(again.rules()).isEqualTo(BOOK.rules());
        assertThat(again.vocabulary().questions()).isEqualTo(BOOK.vocabulary().questions());
        assertThat(again.vocabulary().counts()).isEqualTo(BOOK.vocabulary().counts());
    }

    @Test
    void a_rule_with_other_sentences_is_another_rule() {
        Rule rule = BOOK.rules().get(0);
        assertThat(rule.with(List.of(), rule.then())).isNotEqualTo(rule);
        assertThat(rule.with(rule.when(), rule.then())).isEqualTo(rule).hasSameHashCodeAs(rule);
    }

    @Test
    void a_count_of_one_more_is_another_count() {
        Count count = BOOK.vocabulary().counts().values().iterator().next();
        assertThat(new Count(count.id(), count.atLeast() + 1, count.members())).isNotEqualTo(count);
    }

    @Test
    void a_question_in_another_place_is_another_question() {
        List<Question> questions = BOOK.vocabulary().bySlot();
        assertThat(questions).allSatisfy(one -> assertThat(moved(one)).isNotEqualTo(one));
    }

    private static Question moved(Question one) {
        return new Question(
                one.slot() + 1,
                one.id(),
                one.about(),
                one.reach(),
                one.scale(),
                one.ask(),
                one.labels(),
                one.bands(),
                one.redFlag(),
                one.onlyWith(),
                one.notAfterAsOf(),
                one.judgement(),
                one.tellsApart(),
                one.changes(),
                one.splitInto(),
                one.source());
    }
}
