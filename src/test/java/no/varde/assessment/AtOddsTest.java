package no.varde.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.varde.TheBook;
import no.varde.document.Document;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left behind, at odds or personal is refused, and what may be a slip is remarked upon. */
class AtOddsTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    @Test
    void day_that_is_left_behind_is_refused_beside_the_no_that_closed_it() {
        assertThat(messages("answers: {has-violence-alarm: \"NO\", alarm-expires: 2026-11-30}"))
                .containsExactly(
                        "answers.alarm-expires: `alarm-expires` is 2026-11-30 and `has-violence-alarm` is NO, and both cannot"
                                + " be right: `alarm-expires` is asked only where `has-violence-alarm` is YES. Maybe"
                                + " remove `alarm-expires`.");
        assertThat(messages("answers: {visiting-ban-in-force: \"NO\", visiting-ban-expires: 2026-11-23}"))
                .hasSize(1);
        assertThat(messages("answers: {perpetrator-imprisoned: \"NO\", perpetrator-release-date: 2026-11-23}"))
                .hasSize(1);
        assertThat(messages(
                        "children: [{ref: c, answers: {child-abduction-risk: \"NO\", child-abduction-where: ABROAD}}]"))
                .containsExactly("children[0].answers.child-abduction-where: `child-abduction-where` is ABROAD and"
                        + " `child-abduction-risk` is NO, and both cannot be right: `child-abduction-where` is asked"
                        + " only where `child-abduction-risk` is YES. Maybe remove `child-abduction-where`.");
    }

    @Test
    void day_that_has_passed_tells_of_what_has_ended() {
        assertThat(messages(
                        "answers: {has-violence-alarm: \"NO\", alarm-expires: 2026-11-21, visiting-ban-in-force: \"NO\","
                                + " visiting-ban-expires: 2026-11-01, perpetrator-imprisoned: \"NO\","
                                + " perpetrator-release-date: 2026-11-22}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01019912345", "010199-12345", "010199 12345", "01.01.99", "barn-010199", "99887766"})
    void number_that_may_be_that_of_a_person_is_no_ref_and_is_not_repeated(String ref) {
        List<String> messages = messages(
                "children: [{ref: \"" + ref + "\", answers: {child-age: 3}}, {ref: \"" + ref + "\", answers: {}}]");
        assertThat(messages).hasSize(2).allSatisfy(message -> assertThat(message)
                .contains("a ref has at most five digits")
                .doesNotContain(ref));
    }

    @Test
    void number_of_a_child_is_a_ref() {
        assertThat(messages("children: [{ref: child-1}, {ref: child-12}, {ref: B2024}]"))
                .isEmpty();
    }

    @Test
    void break_up_within_the_year_can_be_told_without_its_day() {
        assertThat(messages("answers: {separated: YES, separation-date: UNKNOWN, separated-within-year: YES}"))
                .isEmpty();
    }

    @Test
    void today_is_that_of_the_book_and_not_of_the_machine() {
        Clock machine = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);
        assertThat(VOCABULARY.today(machine)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void day_that_has_not_come_is_read_and_remarked_upon() {
        AssessmentReader.Result read = read("asOf: 2027-11-22");
        assertThat(read.assessment()).isNotNull();
        assertThat(read.remarks()).extracting(Remark::path).containsExactly("asOf");
        assertThat(read.remarks().get(0).what("en")).startsWith("`2027-11-22` is later than today, 2026-11-22");
        assertThat(read("asOf: 2026-11-22").remarks()).isEmpty();
    }

    @Test
    void question_that_was_split_is_read_as_before_and_the_new_ones_are_named() {
        AssessmentReader.Result read = read("answers: {centre-compromised: YES}");
        assertThat(read.assessment()).isNotNull();
        assertThat(read.remarks().get(0).what("en"))
                .isEqualTo("`centre-compromised` is read as before, and has since been split. Maybe answer"
                        + " `perpetrator-knows-centre` and `perpetrator-has-come-to-centre`.");
        assertThat(read("answers: {centre-compromised: YES, perpetrator-has-come-to-centre: YES}")
                        .remarks())
                .isEmpty();
        assertThat(read("answers: {centre-compromised: UNKNOWN}").remarks()).isEmpty();
    }

    @Test
    void where_a_child_lives_can_be_told_in_one_answer() {
        AssessmentReader.Result read =
                read("children: [{ref: child-1, answers: {child-age: 9, child-lives-with-perpetrator: YES}}]");
        assertThat(read.assessment()).isNotNull();
        assertThat(read.remarks()).isEmpty();
    }

    private static List<String> messages(String yaml) {
        return read(yaml).faults().stream()
                .map(fault -> fault.path() + ": " + fault.message())
                .toList();
    }

    private static AssessmentReader.Result read(String yaml) {
        Document document = Document.read("case.yaml", (yaml + "\n").getBytes(UTF_8), Document.Format.YAML);
        return AssessmentReader.read(VOCABULARY, document, TheBook.TODAY);
    }
}
