package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.varde.TheBook;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** No answer is lost to another window, to a lost connection or to a slip. */
class KeptAnswersTest {

    private static final Interview INTERVIEW =
            new Interview(TheBook.BOOK.vocabulary(), new NextQuestion(new BookLogic(TheBook.DECIDER)));

    private final Conversation start = INTERVIEW.start(TheBook.TODAY);

    private static Stop page(Conversation conversation, String id) {
        return INTERVIEW.stops(conversation).stream()
                .filter(stop -> stop.page().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Conversation take(Conversation conversation, String page, String question, String written) {
        Stop stop = page(conversation, page);
        return INTERVIEW
                .take(conversation, stop, PageFields.of(stop, Map.of(question, List.of(written))))
                .conversation();
    }

    @Test
    void a_page_that_another_window_answered_keeps_what_was_said_there() {
        Conversation known = take(start, "danger-now", "danger-now", "NO");
        Conversation again = take(known, "danger-now", "concrete-plan-and-means", "NO");
        assertThat(again.given().main().answers()).containsOnlyKeys("danger-now", "concrete-plan-and-means");
    }

    @Test
    void a_page_half_answered_keeps_what_is_right_and_leaves_the_rest_to_be_asked() {
        Conversation child = INTERVIEW.members(start, 1);
        Stop page = page(child, "child-now");
        Conversation kept = INTERVIEW.keep(
                child,
                page,
                PageFields.of(
                        page,
                        Map.of(
                                "child-age", List.of("sju"),
                                "child-held-by-perpetrator", List.of("NO"),
                                "child-experienced", List.of("UNKNOWN"))));
        assertThat(kept.given().members().get(0).answers()).containsOnlyKeys("child-held-by-perpetrator");
        assertThat(kept.inVain()).extracting(asked -> asked.question().id()).containsExactly("child-experienced");
        Conversation emptied =
                INTERVIEW.keep(kept, page, PageFields.of(page, Map.of("child-held-by-perpetrator", List.of(""))));
        assertThat(emptied.given().members().get(0).answers()).isEmpty();
        assertThat(INTERVIEW.keep(kept, page, Map.of())).isSameAs(kept);
    }

    @Test
    void what_comes_next_is_the_same_whether_a_page_was_kept_on_the_way_or_not() {
        Conversation shown = take(start, "danger-now", "danger-now", "NO");
        Stop page = page(shown, "safe-contact");
        Map<Asked, List<String>> fields =
                PageFields.of(page, Map.of("safe-channel", List.of("PHONE"), "living-together", List.of("NO")));
        Conversation kept = INTERVIEW.keep(shown, page, fields);
        assertThat(kept.isSettled()).isFalse();
        assertThat(INTERVIEW.next(kept)).isEqualTo(INTERVIEW.next(INTERVIEW.settled(kept)));
        assertThat(INTERVIEW.take(kept, page, fields).conversation())
                .isEqualTo(INTERVIEW.take(shown, page, fields).conversation());
    }

    @Test
    void what_would_contradict_another_answer_is_not_kept() {
        Conversation never = take(start, "what-happened", "violence-ever", "NO");
        Conversation kept = INTERVIEW.keep(
                never,
                page(never, "gravest"),
                PageFields.of(page(never, "gravest"), Map.of("strangulation", List.of("YES"))));
        assertThat(kept).isSameAs(never);
    }

    @Test
    void what_hangs_on_an_answer_goes_when_that_answer_is_another_and_is_not_asked_in_vain() {
        Conversation recent = take(start, "gravest", "strangulation-recent", "YES");
        Conversation never = take(recent, "gravest", "strangulation", "NO");
        assertThat(never.given().main().answers()).containsOnlyKeys("strangulation");
        assertThat(never.inVain()).extracting(asked -> asked.question().id()).doesNotContain("strangulation-recent");
        Stop page = page(recent, "gravest");
        Conversation kept = INTERVIEW.keep(recent, page, PageFields.of(page, Map.of("strangulation", List.of("NO"))));
        assertThat(kept.given().main().answers()).containsOnlyKeys("strangulation");
    }

    @Test
    void a_member_of_a_set_counts_more_than_a_slip_beside_it() {
        FieldReader reader = new FieldReader(TheBook.BOOK.vocabulary().talk(), TheBook.TODAY);
        Asked steps =
                new Asked("adult", Vocabulary.known(TheBook.BOOK.vocabulary().questions(), "own-protective-steps"));
        assertThat(reader.read(steps, List.of("LOCKS", "UNKNOWN", "NONE")))
                .isEqualTo(new Answer.Choices(List.of("LOCKS")));
        assertThat(reader.read(steps, List.of("UNKNOWN", "NONE"))).isEqualTo(Answer.UNKNOWN);
        assertThat(reader.read(steps, List.of("", "NONE"))).isEqualTo(new Answer.Choices(List.of()));
    }
}
