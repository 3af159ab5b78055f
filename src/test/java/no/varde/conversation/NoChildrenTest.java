package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.varde.TheBook;
import no.varde.assessment.AssessedPerson;
import no.varde.decision.Decision.Clarification;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.PlanSheet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A household without children is asked nothing about them, wherever it is asked. */
public class NoChildrenTest {

    /** Every question about children that the adult is asked begins or ends so. */
    public static final Pattern ABOUT_CHILDREN = Pattern.compile("child-.*|.*-children|.*-child-.*");

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Interview INTERVIEW =
            new Interview(VOCABULARY, new NextQuestion(new BookLogic(TheBook.DECIDER)));
    private static final Walk WALK =
            new Walk(INTERVIEW, TheBook.assessment(Path.of("fixtures/journeys/eldre-kvinne.yaml"))).toTheEnd();
    private static final Conversation END = WALK.conversation();

    private static void assertNothingAboutThem(List<Asked> asked) {
        assertThat(asked).extracting(one -> one.question().id()).isNotEmpty().noneMatch(id -> ABOUT_CHILDREN
                .matcher(id)
                .matches());
    }

    @Test
    void on_the_pages() {
        assertThat(END.membersAsked()).isTrue();
        assertNothingAboutThem(WALK.questions());
    }

    @Test
    void by_the_result() {
        assertNothingAboutThem(INTERVIEW.further().ofFirst(END));
        assertNothingAboutThem(INTERVIEW.further().ofList(END).asked());
        assertNothingAboutThem(INTERVIEW.stillUnknown(END, Aim.FIRST_SCREEN).best().stream()
                .map(one -> one.asked())
                .toList());
    }

    @Test
    void by_the_sheets_of_the_plan() {
        AssessedPerson adult = END.given().persons().get(0);
        List<PlanSheet> sheets = VOCABULARY.planSheets().of(adult.role());
        assertNothingAboutThem(sheets.stream()
                .flatMap(sheet -> INTERVIEW
                        .further()
                        .ofPlan(
                                END,
                                adult,
                                VOCABULARY
                                        .planSheets()
                                        .linesOf(
                                                sheets.indexOf(sheet) + 1,
                                                adult.role(),
                                                VOCABULARY.planItems().values()))
                        .stream())
                .toList());
    }

    @Test
    void by_what_the_result_says_is_to_be_clarified() {
        assertThat(TheBook.DECIDER.decide(END.given(), true).clarify())
                .extracting(Clarification::question)
                .extracting(Question::id)
                .isNotEmpty()
                .noneMatch(id -> ABOUT_CHILDREN.matcher(id).matches());
        assertThat(TheBook.DECIDER.decide(END.given()).clarify())
                .as("where nobody has said that there are none")
                .extracting(one -> one.question().id())
                .anyMatch(id -> ABOUT_CHILDREN.matcher(id).matches());
    }
}
