package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.PlanSheet;
import no.varde.vocabulary.PlanSheets;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before a sheet of a plan is made, what its lines hang on is asked, and nothing else. */
class PlanQuestionsTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Interview INTERVIEW =
            new Interview(VOCABULARY, new NextQuestion(new BookLogic(TheBook.DECIDER)));

    /** Nobody goes through more pages before a sheet. */
    private static final int MOST_ROUNDS = 2;

    private static final int MOST_QUESTIONS = 30;

    static Stream<Path> journeys() throws IOException {
        return CoreTest.journeys();
    }

    private static Conversation atItsEnd(Assessment whole) {
        return new Walk(INTERVIEW, whole).toTheEnd().conversation();
    }

    private static Set<String> linesOf(PlanSheet sheet, AssessedPerson whose) {
        PlanSheets sheets = VOCABULARY.planSheets();
        return sheets.linesOf(
                sheets.all().indexOf(sheet) + 1,
                whose.role(),
                VOCABULARY.planItems().values());
    }

    /** Returns which of some lines stand in the plan of a person, by the engine. */
    private static Set<String> standing(Assessment given, AssessedPerson whose, Set<String> lines) {
        return TheBook.DECIDER.decide(given).persons().get(whose.number()).plan().stream()
                .map(line -> line.item().id())
                .filter(lines::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Conversation answered(Conversation conversation, List<Asked> asked, Assessment whole) {
        Map<Asked, List<String>> fields = new HashMap<>();
        Set<Asked> wanted = new HashSet<>(asked);
        INTERVIEW.stops(conversation).forEach(stop -> PageFields.of(stop, whole).forEach((one, written) -> {
            if (wanted.contains(one)) {
                fields.put(one, written);
            }
        }));
        asked.forEach(one -> fields.putIfAbsent(one, List.of()));
        Interview.Taken taken = INTERVIEW.answer(conversation, fields);
        assertThat(taken.faults()).isEmpty();
        return taken.conversation();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void after_the_questions_of_a_sheet_its_lines_are_those_that_all_answers_give(Path journey) {
        Assessment whole = CoreTest.asked(TheBook.assessment(journey));
        Conversation end = atItsEnd(whole);
        for (AssessedPerson whose : end.given().persons()) {
            for (PlanSheet sheet : VOCABULARY.planSheets().of(whose.role())) {
                Set<String> lines = linesOf(sheet, whose);
                Conversation conversation = end;
                int questions = 0;
                int rounds = 0;
                List<Asked> asked = INTERVIEW.further().ofPlan(conversation, whose, lines);
                for (; !asked.isEmpty(); asked = INTERVIEW.further().ofPlan(conversation, whose, lines)) {
                    questions += asked.size();
                    assertThat(++rounds).isLessThanOrEqualTo(MOST_ROUNDS);
                    conversation = answered(conversation, asked, whole);
                }
                assertThat(standing(conversation.given(), whose, lines))
                        .as(whose.ref() + " " + sheet.id())
                        .isEqualTo(standing(whole, whose, lines));
                assertThat(questions).isLessThanOrEqualTo(MOST_QUESTIONS);
            }
        }
    }

    @Test
    void what_was_left_open_before_a_sheet_is_not_asked_for_it_again() {
        Conversation end = atItsEnd(TheBook.assessment(Path.of("fixtures/journeys/krisesenteret.yaml")));
        AssessedPerson adult = end.given().persons().get(0);
        PlanSheet sheet = VOCABULARY.planSheets().of(adult.role()).get(0);
        List<Asked> asked = INTERVIEW.further().ofPlan(end, adult, linesOf(sheet, adult));
        Map<Asked, List<String>> open = new HashMap<>();
        asked.forEach(one -> open.put(one, List.of()));
        Conversation left = INTERVIEW.answer(end, open).conversation();
        assertThat(INTERVIEW.further().ofPlan(left, adult, linesOf(sheet, adult)))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_of_another_child_than_the_one_whom_the_sheet_is_for() {
        Conversation end = atItsEnd(TheBook.assessment(Path.of("fixtures/journeys/krisesenteret.yaml")));
        for (AssessedPerson whose :
                end.given().persons().subList(1, end.given().persons().size())) {
            for (PlanSheet sheet : VOCABULARY.planSheets().of(whose.role())) {
                assertThat(INTERVIEW.further().ofPlan(end, whose, linesOf(sheet, whose)))
                        .extracting(Asked::ref)
                        .isSubsetOf(end.given().main().ref(), whose.ref());
            }
        }
    }

    @Test
    void no_sheet_of_another_role_holds_a_line() {
        PlanSheets sheets = VOCABULARY.planSheets();
        AssessedPerson adult = atItsEnd(TheBook.assessment(Path.of("fixtures/journeys/nav.yaml")))
                .given()
                .persons()
                .get(0);
        assertThat(sheets.linesOf(0, adult.role(), VOCABULARY.planItems().values()))
                .isEmpty();
        assertThat(sheets.linesOf(
                        sheets.all().size() + 1,
                        adult.role(),
                        VOCABULARY.planItems().values()))
                .isEmpty();
    }
}
