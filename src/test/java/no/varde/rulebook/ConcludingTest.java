package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.TheBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** The rules of a book by what they conclude. */
class ConcludingTest {

    private static final RuleBook BOOK = TheBook.BOOK;

    private static boolean concludes(Rule rule, Conclusion conclusion) {
        return rule.then().stream().anyMatch(then -> then.meaning().equals(conclusion));
    }

    private static List<Rule> concluding(List<Rule> rules, Conclusion conclusion) {
        return rules.stream().filter(rule -> concludes(rule, conclusion)).toList();
    }

    @Test
    void every_conclusion_has_the_rules_that_reach_it_in_the_order_of_the_book() {
        assertThat(BOOK.conclusions()).isNotEmpty().allSatisfy(conclusion -> assertThat(BOOK.concluding(conclusion))
                .isNotEmpty()
                .isEqualTo(concluding(BOOK.rules(), conclusion)));
    }

    @Test
    void a_run_has_only_the_rules_that_take_part_in_it() {
        for (Role role : Role.values()) {
            Concluding ofRun = BOOK.concluding(role);
            assertThat(ofRun.conclusions()).isNotEmpty().allSatisfy(conclusion -> assertThat(ofRun.rules(conclusion))
                    .isEqualTo(concluding(BOOK.rules(role), conclusion)));
        }
    }

    @Test
    void no_rule_concludes_what_the_book_does_not_speak_of() {
        assertThat(BOOK.concluding(new Conclusion.Duty("sing"))).isEmpty();
    }
}
