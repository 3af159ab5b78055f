package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A conversation asks what can matter, keeps every answer, and ends with the list that the whole form would give. */
class InterviewTest {

    private static final Interview INTERVIEW =
            new Interview(TheBook.BOOK.vocabulary(), new NextQuestion(new BookLogic(TheBook.DECIDER)));

    private final Conversation start = INTERVIEW.start(TheBook.TODAY);

    private static Stop page(Conversation conversation, String id) {
        return INTERVIEW.stops(conversation).stream()
                .filter(stop -> stop.page().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Conversation take(Conversation conversation, String page, Map<String, String> fields) {
        Map<String, List<String>> lists = new HashMap<>();
        fields.forEach((question, written) -> lists.put(question, List.of(written)));
        Stop stop = page(conversation, page);
        Interview.Taken taken = INTERVIEW.take(conversation, stop, PageFields.of(stop, lists));
        assertThat(taken.faults()).isEmpty();
        return taken.conversation();
    }

    @Test
    void danger_now_is_asked_first_then_what_is_safe_and_who_helps_what_is_wished_and_the_children_before_the_duties() {
        Conversation next = start;
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Stop stop = INTERVIEW.next(next).asked().orElseThrow();
            order.add(stop.page().id());
            next = stop.page().members()
                    ? INTERVIEW.members(next, 1)
                    : take(next, stop.page().id(), Map.of());
        }
        assertThat(page(start, "safe-contact").page().questions())
                .extracting(Question::id)
                .contains("helper-role");
        assertThat(order).startsWith("danger-now", "safe-contact", "own-wishes").endsWith("household");
        assertThat(INTERVIEW.next(next)).isEqualTo(new Step.Ask(page(next, "child-now")));
    }

    @Test
    void without_time_to_find_out_what_need_not_be_asked_it_is_asked() {
        Interview hurried = new Interview(
                TheBook.BOOK.vocabulary(), new NextQuestion(new BookLogic(TheBook.DECIDER)), Duration.ZERO);
        Conversation started = hurried.start(TheBook.TODAY);
        Stop first = page(started, "danger-now");
        assertThat(hurried.next(started)).isEqualTo(new Step.Ask(first));
        assertThat(hurried.questions(started, first))
                .containsAll(INTERVIEW.questions(start, page(start, "danger-now")));
    }

    @Test
    void what_was_left_open_is_not_asked_again() {
        Conversation next = take(start, "danger-now", Map.of());
        assertThat(next.inVain())
                .extracting(asked -> asked.question().id())
                .containsExactlyInAnyOrder(
                        "danger-now",
                        "perpetrator-present-or-coming",
                        "concrete-plan-and-means",
                        "threat-within-hours");
        assertThat(INTERVIEW.next(next)).isEqualTo(new Step.Ask(page(next, "safe-contact")));
    }

    @Test
    void an_answer_can_be_taken_back() {
        Conversation known = take(start, "danger-now", Map.of("danger-now", "NO"));
        Conversation unknown = take(known, "danger-now", Map.of("danger-now", "UNKNOWN"));
        assertThat(unknown.given().main().answers()).isEmpty();
    }

    @Test
    void all_children_are_asked_about_on_one_page_a_subject_and_fewer_children_keep_the_first() {
        Conversation two = INTERVIEW.members(start, 2);
        assertThat(INTERVIEW.stops(two))
                .filteredOn(stop -> stop.page().concerns() == Role.MEMBER)
                .extracting(Stop::refs)
                .isNotEmpty()
                .containsOnly(List.of("child-1", "child-2"));
        assertThat(page(two, "child-now").asked())
                .extracting(Asked::ref)
                .startsWith("child-1", "child-1")
                .endsWith("child-2", "child-2");
        Conversation answered = take(two, "child-now", Map.of("child-age", "7"));
        assertThat(INTERVIEW.members(answered, 1).given().members())
                .singleElement()
                .satisfies(child -> assertThat(child.answer("child-age")).isEqualTo(new Answer.Whole(7)));
        assertThat(INTERVIEW.members(answered, 0).given().members()).isEmpty();
        assertThatThrownBy(() -> INTERVIEW.members(start, 31)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_children_nobody_is_asked_about_them_together() {
        Conversation none = INTERVIEW.members(start, 0);
        assertThat(INTERVIEW.stops(none)).noneMatch(stop -> stop.page().id().equals("children-together"));
        assertThat(INTERVIEW.next(none)).isInstanceOf(Step.Ask.class);
    }

    @Test
    void what_cannot_be_read_is_told_and_changes_nothing() {
        Conversation child = INTERVIEW.members(start, 1);
        Stop page = page(child, "child-now");
        Interview.Taken taken = INTERVIEW.take(
                child,
                page,
                PageFields.of(
                        page, Map.of("child-age", List.of("sju"), "child-held-by-perpetrator", List.of("PERHAPS"))));
        assertThat(taken.faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).isInstanceOf(FieldFault.NotANumber.class))
                .anySatisfy(fault -> assertThat(fault).isInstanceOf(FieldFault.NotAChoice.class));
        assertThat(taken.conversation()).isSameAs(child);
    }

    @Test
    void a_day_is_read_as_norwegians_and_as_browsers_write_it() {
        FieldReader reader = new FieldReader(TheBook.BOOK.vocabulary().talk(), TheBook.TODAY);
        Asked since =
                new Asked("adult", Vocabulary.known(TheBook.BOOK.vocabulary().questions(), "separation-date"));
        assertThat(reader.read(since, List.of("1.2.2026"))).isEqualTo(reader.read(since, List.of("2026-02-01")));
        assertThat(reader.read(since, List.of("31.2.2026"))).isNull();
        assertThat(reader.read(since, List.of("2026-11-23"))).isNull();
        assertThat(reader.faults())
                .hasOnlyElementsOfTypes(FieldFault.NotADay.class, FieldFault.TooLate.class)
                .hasSize(2);
    }

    @Test
    void answers_that_cannot_all_be_right_are_told() {
        Conversation child = take(INTERVIEW.members(start, 1), "child-now", Map.of("child-age", "3"));
        Stop days = INTERVIEW.stops(child).stream()
                .filter(stop -> stop.page().questions().stream()
                        .anyMatch(question -> question.id().equals("child-attends")))
                .findFirst()
                .orElseThrow();
        assertThat(INTERVIEW
                        .take(child, days, PageFields.of(days, Map.of("child-attends", List.of("SCHOOL"))))
                        .faults())
                .singleElement()
                .isInstanceOf(FieldFault.CannotBe.class);
    }

    @Test
    void what_is_taken_back_is_proved_anew() {
        Conversation none = INTERVIEW.members(take(start, "danger-now", Map.of("danger-now", "NO")), 0);
        Conversation never = take(none, "what-happened", Map.of("violence-ever", "NO"));
        assertThat(never.idle(Aim.LIST)).isNotEmpty();
        Conversation more = take(never, "safe-contact", Map.of("safe-channel", "PHONE"));
        assertThat(more.idle(Aim.LIST)).containsAll(never.idle(Aim.LIST));
        Conversation back = take(more, "what-happened", Map.of("violence-ever", "UNKNOWN"));
        assertThat(matter(back)).isEqualTo(matter(afresh(back)));
        assertThat(back.idle(Aim.LIST)).isEqualTo(afresh(back).idle(Aim.LIST));
    }

    @Test
    void what_is_to_be_asked_next_is_the_same_whether_proved_step_by_step_or_at_once() {
        Assessment whole = TheBook.assessment(Path.of("fixtures/situations/V08-skolen-vet-ikke.yaml"));
        Conversation conversation = INTERVIEW.start(whole.asOf());
        Step step = INTERVIEW.next(conversation);
        while (step instanceof Step.Ask ask) {
            conversation = ask.stop().page().members()
                    ? INTERVIEW.members(conversation, whole.members().size())
                    : INTERVIEW
                            .take(conversation, ask.stop(), PageFields.of(ask.stop(), whole))
                            .conversation();
            assertThat(matter(conversation)).isEqualTo(matter(afresh(conversation)));
            step = INTERVIEW.next(conversation);
        }
        assertThat(step).isEqualTo(new Step.Enough());
    }

    @Test
    void what_a_result_asks_is_answered_without_its_page() {
        Conversation none = INTERVIEW.members(start, 0);
        Asked best = INTERVIEW.stillUnknown(none, Aim.LIST).best().get(0).asked();
        Interview.Taken taken = INTERVIEW.answer(none, Map.of(best, List.of("YES")));
        assertThat(taken.faults()).isEmpty();
        assertThat(taken.conversation().wasAsked(best)).isTrue();
    }

    private static Conversation afresh(Conversation conversation) {
        Conversation unproved = new Conversation(
                conversation.given(),
                conversation.inVain(),
                conversation.membersAsked(),
                conversation.pace(),
                null,
                conversation.trail());
        return INTERVIEW.settled(unproved);
    }

    private static Set<Asked> matter(Conversation conversation) {
        return Objects.requireNonNull(conversation.proved()).matter();
    }
}
