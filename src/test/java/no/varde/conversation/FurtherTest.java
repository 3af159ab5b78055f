package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Askable;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the pages have ended, the result asks what can still change it, and nothing else. */
class FurtherTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Interview INTERVIEW =
            new Interview(VOCABULARY, new NextQuestion(new BookLogic(TheBook.DECIDER)));
    private static final Path MOSTLY_UNKNOWN = Path.of("fixtures/journeys/det-meste-er-ukjent.yaml");

    static Stream<Path> journeys() throws IOException {
        return CoreTest.journeys();
    }

    private static Conversation atItsEnd(Path journey) {
        return new Walk(INTERVIEW, TheBook.assessment(journey)).toTheEnd().conversation();
    }

    /** Says whether one of the words that a question can be answered with changes what stands first. */
    private static boolean changesFirst(Conversation conversation, Asked asked) {
        Set<String> now = FirstScreen.of(conversation.given());
        return asked.question().scale().choices().stream()
                .map(choice -> INTERVIEW.answer(conversation, Map.of(asked, List.of(choice))))
                .filter(taken -> taken.faults().isEmpty())
                .anyMatch(taken -> !FirstScreen.of(taken.conversation().given()).equals(now));
    }

    private static List<Asked> open(Conversation conversation) {
        Askable askable = Askable.of(VOCABULARY, conversation.given(), conversation.membersAsked());
        return INTERVIEW.stops(conversation).stream()
                .flatMap(stop -> stop.asked().stream())
                .filter(asked -> !asked.question().judgement() && !askable.isLeftOut(asked.ref(), asked.question()))
                .filter(asked -> !conversation
                        .given()
                        .person(asked.ref())
                        .person()
                        .answer(asked.question().id())
                        .isKnown())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void every_question_of_the_result_has_an_answer_that_changes_what_stands_first(Path journey) {
        Conversation conversation = atItsEnd(journey);
        assertThat(INTERVIEW.further().ofFirst(conversation))
                .isNotEmpty()
                .allMatch(asked -> asked.question().scale().choices().isEmpty() || changesFirst(conversation, asked));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void no_other_question_has_one(Path journey) {
        Conversation conversation = atItsEnd(journey);
        Set<Asked> asked = new HashSet<>(INTERVIEW.further().ofFirst(conversation));
        assertThat(open(conversation))
                .filteredOn(one -> !asked.contains(one))
                .isNotEmpty()
                .noneMatch(one -> changesFirst(conversation, one));
    }

    @Test
    void what_is_asked_only_with_an_answer_to_another_is_not_named_before_that_one_is_known() {
        Conversation conversation = INTERVIEW.resume(
                TheBook.assessment(
                        """
                asOf: 2026-11-30
                answers: {danger-now: NO, strangulation: YES, strangulation-recent: YES, helper-role: HEALTH}
                children: [{ref: child-1, answers: {child-age: 7}}]
                """));
        List<Asked> all = INTERVIEW.further().ofFirst(conversation);
        assertThat(all).anyMatch(asked -> hangsOnAny(asked, all));
        for (Asked asked : all) {
            conversation = INTERVIEW
                    .answer(conversation, Map.of(asked, List.of("UNKNOWN")))
                    .conversation();
            assertThat(INTERVIEW.stillUnknown(conversation, Aim.FIRST_SCREEN).best())
                    .noneMatch(one -> hangsOnAny(one.asked(), all));
        }
    }

    private static boolean hangsOnAny(Asked asked, List<Asked> others) {
        return VOCABULARY.askedWith(asked.question()).any().stream().anyMatch(gate -> others.stream()
                .anyMatch(other -> other.question().equals(gate.question())));
    }

    @Test
    void what_was_asked_in_vain_comes_after_what_nobody_has_been_asked() {
        Conversation conversation = INTERVIEW.resume(TheBook.assessment(MOSTLY_UNKNOWN));
        List<Asked> first = INTERVIEW.further().ofFirst(conversation);
        Asked best = first.get(0);
        Conversation inVain =
                INTERVIEW.answer(conversation, Map.of(best, List.of("UNKNOWN"))).conversation();
        assertThat(INTERVIEW.further().ofFirst(inVain)).hasSameSizeAs(first).endsWith(best);
    }

    @Test
    void what_can_change_the_rest_of_the_list_is_asked_by_itself() {
        Conversation conversation = atItsEnd(MOSTLY_UNKNOWN);
        Further.Found found = INTERVIEW.further().ofList(conversation);
        assertThat(found.all()).isTrue();
        assertThat(found.asked())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(INTERVIEW.further().ofFirst(conversation));
    }

    @Test
    void where_the_time_does_not_suffice_it_is_said_that_there_may_be_others() {
        Interview hasty = new Interview(VOCABULARY, new NextQuestion(new BookLogic(TheBook.DECIDER)), Duration.ZERO);
        assertThat(hasty.further().ofList(atItsEnd(MOSTLY_UNKNOWN)).all()).isFalse();
    }
}
