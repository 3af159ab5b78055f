package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.varde.TheBook;
import org.junit.jupiter.api.Test;

/** What it means of a question that it can only be answered with another answer. */
class OnlyWithTest {

    private static final Question SEPARATED = question("separated");
    private static final Question SEPARATION_DATE = question("separation-date");
    private static final Answer YES = new Answer.Choice("YES");
    private static final Answer NO = new Answer.Choice("NO");
    private static final Answer DATE = new Answer.Day(LocalDate.of(2026, 10, 1));

    private static Question question(String id) {
        return Vocabulary.known(TheBook.BOOK.vocabulary().questions(), id);
    }

    private static boolean agree(String question, Map<String, Answer> answers) {
        return question(question).agreesWith(id -> answers.getOrDefault(id, Answer.UNKNOWN));
    }

    @Test
    void a_date_of_a_separation_implies_a_separation_and_not_the_other_way_round() {
        assertThat(SEPARATION_DATE.implies(SEPARATED)).isTrue();
        assertThat(SEPARATED.implies(SEPARATION_DATE)).isFalse();
        assertThat(SEPARATED.isTiedTo(SEPARATION_DATE)).isTrue();
        assertThat(SEPARATED.isTiedTo(question("strangulation"))).isFalse();
    }

    @Test
    void an_answer_agrees_with_the_one_that_it_implies_and_with_none() {
        assertThat(agree("separation-date", Map.of("separation-date", DATE, "separated", YES)))
                .isTrue();
        assertThat(agree("separation-date", Map.of("separation-date", DATE))).isTrue();
    }

    @Test
    void an_answer_does_not_agree_with_another_one_than_it_implies() {
        assertThat(agree("separation-date", Map.of("separation-date", DATE, "separated", NO)))
                .isFalse();
        assertThat(agree("strangulation-recent", Map.of("strangulation-recent", YES, "strangulation", NO)))
                .isFalse();
    }

    @Test
    void a_plain_no_or_an_unknown_answer_implies_nothing() {
        assertThat(agree("strangulation-recent", Map.of("strangulation-recent", NO, "strangulation", NO)))
                .isTrue();
        assertThat(agree("separation-date", Map.of("separated", NO))).isTrue();
        assertThat(agree("separated", Map.of("separated", NO, "separation-date", DATE)))
                .isTrue();
    }

    @Test
    void what_is_shared_is_asked_of_the_adult() {
        assertThat(question("strangulation").askedOf()).isEqualTo(Role.MAIN);
        assertThat(question("child-age").askedOf()).isEqualTo(Role.MEMBER);
        assertThat(TheBook.BOOK.vocabulary().questions().values())
                .filteredOn(question -> question.reach() == Reach.SHARED)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.askedOf()).isEqualTo(Role.MAIN));
    }
}
