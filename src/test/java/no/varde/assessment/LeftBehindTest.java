package no.varde.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An answer that nobody is asked for, since another one rules the question out, is refused, or left out of an old file. */
class LeftBehindTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    private static Document document(String yaml) {
        return Document.read("file", yaml.getBytes(UTF_8), Document.Format.YAML);
    }

    private static AssessmentReader.Result read(String yaml) {
        return AssessmentReader.read(VOCABULARY, document("asOf: 2026-11-22\n" + yaml), TheBook.TODAY);
    }

    private static List<String> faults(String yaml) {
        return read(yaml).faults().stream()
                .map(fault -> fault.path() + ": " + fault.message())
                .toList();
    }

    @Test
    void both_questions_are_named_and_what_to_do_where_the_value_stands() {
        AssessmentReader.Result read = read("answers:\n  has-bag-ready: NO\n  bag-kept-where: WITH_FRIEND\n");
        assertThat(read.assessment()).isNull();
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place().line()).isEqualTo(4);
            assertThat(fault.path()).isEqualTo("answers.bag-kept-where");
            assertThat(fault.what("en"))
                    .isEqualTo("`bag-kept-where` is WITH_FRIEND and `has-bag-ready` is NO, and both cannot be right:"
                            + " `bag-kept-where` is asked only where `has-bag-ready` is YES. Maybe remove"
                            + " `bag-kept-where`.");
        });
    }

    @Test
    void where_any_of_two_answers_would_do_both_are_told() {
        assertThat(
                        faults(
                                """
                        answers: {visiting-ban-in-force: NO, contact-ban-in-force: NO}
                        children: [{ref: c, answers: {child-covered-by-ban: YES}}]
                        """))
                .containsExactly("children[0].answers.child-covered-by-ban: `child-covered-by-ban` is YES and"
                        + " `visiting-ban-in-force` is NO and `contact-ban-in-force` is NO, and all cannot be right:"
                        + " `child-covered-by-ban` is asked only where `visiting-ban-in-force` is YES or"
                        + " `contact-ban-in-force` is YES. Maybe remove `child-covered-by-ban`.");
        assertThat(
                        faults(
                                """
                        answers: {visiting-ban-in-force: NO, contact-ban-in-force: UNKNOWN}
                        children: [{ref: c, answers: {child-covered-by-ban: YES}}]
                        """))
                .isEmpty();
    }

    @Test
    void what_follows_from_another_answer_rules_a_question_out_too() {
        assertThat(faults("answers: {separation-date: 2026-10-01, living-together: NO, planning-to-leave: YES}"))
                .singleElement()
                .asString()
                .startsWith(
                        "answers.planning-to-leave: `planning-to-leave` is YES and `separation-date` is 2026-10-01");
        assertThat(faults("answers: {separated: YES, living-together: YES, planning-to-leave: YES}"))
                .as("a break-up that is said, in a home that both live in")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> no_question_has_an_answer_of_substance_without_the_answers_that_it_is_asked_with() {
        return dependent()
                .filter(LeftBehindTest::canBeClosed)
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    Assessment left = behind(question);
                    AssessmentReader.Result read = AssessmentReader.read(
                            VOCABULARY, document(AssessmentYaml.of(VOCABULARY, left, List.of())), TheBook.TODAY);
                    assertThat(read.faults())
                            .extracting(Fault::toString)
                            .anyMatch(message -> message.contains("Maybe remove `" + question.id() + "`."));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_no_says_nothing_that_the_other_answers_do_not_and_is_taken() {
        return dependent()
                .filter(question -> question.scale().equals(Scale.OneOf.YES_NO))
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    Assessment no = with(behind(question), question, new Answer.Choice("NO"));
                    assertThat(LeftBehind.in(VOCABULARY, no)).isEmpty();
                }));
    }

    @Test
    void what_hangs_on_a_question_that_nobody_is_asked_is_not_asked_either() {
        String needed = "`helper-role` is HEALTH or CRISIS_CENTRE or SOCIAL_SERVICES or SCHOOL or KINDERGARTEN"
                + " or FAMILY_COUNSELLING or OTHER";
        assertThat(faults(
                        "answers: {helper-role: CHILD_WELFARE, works-for-public-body: NO, child-welfare-has-asked: YES,"
                                + " child-welfare-order: YES}"))
                .singleElement()
                .asString()
                .startsWith("answers.child-welfare-order: ")
                .contains(needed);
        assertThat(faults("answers: {helper-role: CHILD_WELFARE, child-welfare-has-asked: YES}"))
                .as("the service of another place may have asked")
                .isEmpty();
        assertThat(faults("answers: {helper-role: CHILD_WELFARE, works-for-public-body: NO, child-welfare-order: YES}"))
                .singleElement()
                .asString()
                .startsWith(
                        "answers.child-welfare-order: `child-welfare-order` is YES and `helper-role` is CHILD_WELFARE");
        assertThat(faults("answers: {child-welfare-order: YES}")).isEmpty();
    }

    @Test
    void a_file_from_before_of_child_welfare_that_got_an_order_of_child_welfare_opens_without_that() {
        AssessmentReader.Result read =
                read("file: varde-answers/1\nanswers: {helper-role: CHILD_WELFARE, works-for-public-body: NO,"
                        + " child-welfare-has-asked: YES, child-welfare-order: YES, fear-level: 2}\n");
        assertThat(read.faults()).isEmpty();
        assertThat(Objects.requireNonNull(read.assessment()).main().answers())
                .containsOnlyKeys("helper-role", "works-for-public-body", "child-welfare-has-asked", "fear-level");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void a_service_with_duties_of_its_own_may_well_be_a_public_body() {
        assertThat(faults("answers: {helper-role: HEALTH, works-for-public-body: YES}"))
                .isEmpty();
    }

    @Test
    void a_day_that_has_passed_tells_of_what_has_ended() {
        assertThat(
                        faults(
                                """
                        answers:
                          has-violence-alarm: NO
                          alarm-expires: 2026-11-01
                          visiting-ban-in-force: NO
                          visiting-ban-expires: 2026-11-01
                          perpetrator-imprisoned: NO
                          perpetrator-release-date: 2026-11-22
                        """))
                .isEmpty();
        assertThat(faults("answers: {perpetrator-imprisoned: NO, perpetrator-release-date: 2026-11-23}"))
                .singleElement()
                .asString()
                .endsWith("Maybe remove `perpetrator-release-date`.");
    }

    @Test
    void who_has_left_one_crisis_centre_can_be_at_another() {
        assertThat(faults("answers: {at-crisis-centre: YES, left-crisis-centre: YES}"))
                .isEmpty();
    }

    @Test
    void a_file_of_the_first_kind_opens_without_what_nobody_is_asked_for_and_tells_what_it_was() {
        String yaml = "file: varde-answers/1\nanswers: {strangulation: NO, strangulation-recent: YES, fear-level: 2}\n";
        AssessmentReader.Result read = read(yaml);
        assertThat(read.faults()).isEmpty();
        assertThat(Objects.requireNonNull(read.assessment()).main().answers())
                .containsOnlyKeys("strangulation", "fear-level");
        assertThat(read.remarks())
                .extracting(remark -> remark.path() + ": " + remark.what("en"))
                .containsExactly(
                        "answers.strangulation-recent: `strangulation-recent` is YES and `strangulation` is NO,"
                                + " and both cannot be right: `strangulation-recent` is asked only where `strangulation` is YES."
                                + " `strangulation-recent` is left out.");
    }

    @Test
    void a_saved_file_from_before_there_were_kinds_opens_too_and_one_of_the_second_kind_is_refused() {
        String answers = "asOf: 2026-11-22\nanswers: {strangulation: NO, strangulation-recent: YES}\n";
        AnswersFile first = AnswersFile.readSaved(VOCABULARY, document(answers), TheBook.TODAY);
        assertThat(first.faults()).isEmpty();
        assertThat(first.assessment()).isNotNull();
        assertThat(first.present().remarks()).hasSize(1);
        AnswersFile second =
                AnswersFile.readSaved(VOCABULARY, document("file: varde-answers/2\n" + answers), TheBook.TODAY);
        assertThat(second.faults()).hasSize(1);
    }

    private static Stream<Question> dependent() {
        return VOCABULARY.questions().values().stream()
                .filter(question -> !VOCABULARY.askedWith(question).any().isEmpty())
                .filter(question -> !substance(question).isEmpty());
    }

    /** Returns whether there are answers with which a question is not asked; some wait only until another is answered. */
    private static boolean canBeClosed(Question question) {
        return VOCABULARY.askedWith(question).any().stream().noneMatch(gate -> gate.constants()
                .containsAll(gate.question().scale().choices()));
    }

    /** Returns an assessment in which a question is answered, and every other that lets it be asked is answered otherwise. */
    private static Assessment behind(Question question) {
        Assessment none = new Assessment(
                TheBook.TODAY,
                new Person(VOCABULARY.persons().main(), Map.of()),
                List.of(new Person("child-1", Map.of())),
                Map.of());
        Assessment behind = with(none, question, substance(question).get(0));
        for (Gate gate : VOCABULARY.askedWith(question).any()) {
            String other = gate.question().scale().choices().stream()
                    .filter(one -> !gate.constants().contains(one))
                    .findFirst()
                    .orElseThrow();
            behind = with(behind, gate.question(), new Answer.Choice(other));
        }
        return behind;
    }

    /** Returns answers that say something, and cannot be true where nobody is asked. */
    private static List<Answer> substance(Question question) {
        Stream<Answer> every = question.scale().choices().isEmpty()
                ? Stream.of(question.notAfterAsOf() ? -7 : 7).map(days -> new Answer.Day(TheBook.TODAY.plusDays(days)))
                : question.scale().choices().stream().map(Answer.Choice::new);
        return every.filter(question::isPositive)
                .filter(answer ->
                        !VOCABULARY.askedWith(question).stands(question.scale().cells(answer, TheBook.TODAY)))
                .toList();
    }

    private static Assessment with(Assessment assessment, Question question, Answer answer) {
        String ref =
                question.reach() == Reach.MEMBER ? "child-1" : assessment.main().ref();
        Map<String, Answer> answers =
                new HashMap<>(assessment.person(ref).person().answers());
        answers.put(question.id(), answer);
        return assessment.with(new Person(ref, answers));
    }
}
