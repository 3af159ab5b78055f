package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A question that has been split is asked in its parts; what was answered to it before is read, until they are answered. */
class SplitQuestionTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final NextQuestion NEXT = new NextQuestion(new BookLogic(TheBook.DECIDER));
    private static final Interview INTERVIEW = new Interview(VOCABULARY, NEXT);
    private static final String OLD = "centre-compromised";
    private static final List<String> PARTS = List.of("perpetrator-knows-centre", "perpetrator-has-come-to-centre");
    private static final String AT_CENTRE = "at-crisis-centre: YES, danger-now: NO, helper-role: CRISIS_CENTRE";

    private static Asked asked(String id) {
        return new Asked(VOCABULARY.persons().main(), Vocabulary.known(VOCABULARY.questions(), id));
    }

    private static List<String> named(Assessment given) {
        return NEXT.toAsk(given, FileNotes.NONE).questions().stream()
                .map(one -> one.asked().question().id())
                .toList();
    }

    @Test
    void nobody_is_asked_what_has_been_split() {
        assertThat(VOCABULARY.questions().values())
                .filteredOn(question -> !question.isAsked())
                .isNotEmpty();
        assertThat(VOCABULARY.conversation()).flatMap(page -> page.questions()).allMatch(Question::isAsked);
    }

    @Test
    void the_centre_that_has_answered_both_parts_with_no_is_asked_no_more_about_them() {
        Assessment centre = TheBook.assessment(Path.of("fixtures/journeys/krisesenteret.yaml"));
        assertThat(PARTS).allMatch(part -> centre.main().answer(part).written().equals("NO"));
        assertThat(named(centre)).isNotEmpty().doesNotContain(OLD).doesNotContainAnyElementsOf(PARTS);
        Conversation end = new Walk(INTERVIEW, centre).toTheEnd().conversation();
        assertThat(INTERVIEW.further().ofFirst(end)).doesNotContain(asked(OLD));
        assertThat(INTERVIEW.further().ofList(end).asked()).doesNotContain(asked(OLD));
    }

    @Test
    void who_has_answered_neither_is_asked_the_parts() {
        assertThat(named(TheBook.assessment("answers: {" + AT_CENTRE + "}")))
                .containsAll(PARTS)
                .doesNotContain(OLD);
    }

    @Test
    void an_old_answer_goes_when_all_parts_are_answered_and_not_before() {
        Conversation old = INTERVIEW.resume(TheBook.assessment("answers: {" + AT_CENTRE + ", " + OLD + ": YES}"));
        Conversation one = INTERVIEW
                .answer(old, Map.of(asked(PARTS.get(0)), List.of("NO")))
                .conversation();
        assertThat(one.wasAsked(asked(PARTS.get(0)))).isTrue();
        assertThat(one.wasAsked(asked(OLD))).isTrue();
        Conversation both = INTERVIEW
                .answer(one, Map.of(asked(PARTS.get(1)), List.of("NO")))
                .conversation();
        assertThat(both.wasAsked(asked(PARTS.get(1)))).isTrue();
        assertThat(both.wasAsked(asked(OLD))).isFalse();
    }
}
