package no.varde.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.document.Document;
import no.varde.vocabulary.Again;
import no.varde.vocabulary.Disposition;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Both kinds of file are read, and what is written is read again as it was. */
class AnswersFileTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final LocalDate TODAY = TheBook.TODAY;

    private static AnswersFile read(String yaml) {
        return read(yaml, TODAY);
    }

    private static AnswersFile read(String yaml, LocalDate today) {
        return AnswersFile.read(VOCABULARY, Document.read("file", yaml.getBytes(UTF_8), Document.Format.YAML), today);
    }

    private static List<String> faults(String yaml) {
        return read(yaml).faults().stream()
                .map(fault -> fault.path() + ": " + fault.message())
                .toList();
    }

    @Test
    void a_month_and_a_year_are_written_and_read_again_as_no_more_than_they_are() {
        String file =
                """
                file: varde-answers/2
                asOf: 2026-11-22
                answers:
                  separated: YES
                  separation-date: 2025-12
                  plan-last-revised: 2026
                """;
        Assessment told = Objects.requireNonNull(read(file).present().assessment());
        assertThat(told.main().answer("separation-date").asDay()).contains(LocalDate.of(2025, 12, 31));
        assertThat(told.main().answer("plan-last-revised").asDay()).contains(LocalDate.of(2026, 1, 1));
        String again =
                AssessmentYaml.file(VOCABULARY, told, read(file).present().notes(), null);
        assertThat(again).contains("separation-date: 2025-12\n", "plan-last-revised: 2026\n");
        assertThat(read(again).present().assessment()).isEqualTo(told);
        assertThat(AssessmentYaml.file(
                        VOCABULARY, LaterDay.of(VOCABULARY, told, LocalDate.of(2027, 1, 3)), FileNotes.NONE, told))
                .contains("separation-date: 2025-12\n");
    }

    @Test
    void a_month_that_is_not_over_counts_as_today_and_anew_on_a_later_day() {
        Assessment told =
                Objects.requireNonNull(read("asOf: 2026-11-22\nanswers: {separated: YES, separation-date: 2026-11}")
                        .present()
                        .assessment());
        assertThat(told.main().answer("separation-date").asDay()).contains(TODAY);
        Assessment later = LaterDay.of(VOCABULARY, told, LocalDate.of(2027, 1, 3));
        assertThat(later.main().answer("separation-date").asDay()).contains(LocalDate.of(2026, 11, 30));
        String file = AssessmentYaml.file(VOCABULARY, later, FileNotes.NONE, told);
        assertThat(read(file, later.asOf()).present().assessment()).isEqualTo(later);
        assertThat(read(file, later.asOf()).former().assessment()).isEqualTo(told);
    }

    @Test
    void a_month_to_come_is_too_late_for_what_has_been_and_no_month_is_enough_where_a_day_is_needed() {
        assertThat(faults("asOf: 2026-11-22\nanswers: {separated: YES, separation-date: 2027-01}"))
                .singleElement()
                .asString()
                .contains("`2027-01` is later than the day of the assessment, 2026-11-22");
        assertThat(faults("asOf: 2026-11\nanswers: {}")).hasSize(1);
        assertThat(faults("answers: {separation-date: 2026-13}")).hasSize(1);
        assertThat(faults("answers: {separation-date: 12}")).hasSize(1);
    }

    @Test
    void what_is_written_is_read_again_as_it_was() {
        long seed = RandomAssessments.seed(this);
        RandomAssessments assessments = new RandomAssessments(VOCABULARY, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Assessment assessment = assessments.next();
            Assessment former = random.nextBoolean() ? assessment : null;
            FileNotes notes = notes(assessment, random);
            String file = AssessmentYaml.file(VOCABULARY, assessment, notes, former);
            AnswersFile read = read(file, assessment.asOf());
            assertThat(read.faults()).isEmpty();
            assertThat(read.present().assessment()).isEqualTo(assessment);
            assertThat(read.former().assessment()).isEqualTo(former);
            assertThat(read.present().notes().became()).isEqualTo(notes.became());
            assertThat(read.present().notes().membersAsked()).isEqualTo(notes.membersAsked());
            assertThat(read.present().notes().inVain()).containsExactlyInAnyOrderElementsOf(notes.inVain());
            assertThat(AssessmentYaml.file(
                            VOCABULARY, assessment, read.present().notes(), former))
                    .isEqualTo(file);
            AnswersFile ofResult = read(saved(new Answered(assessment, notes, List.of(), former)), assessment.asOf());
            assertThat(ofResult.faults()).isEmpty();
            assertThat(withoutRemarks(ofResult)).isEqualTo(withoutRemarks(read));
            assertThat(paths(ofResult)).isEqualTo(paths(read));
        }
    }

    private static Answered withoutRemarks(AnswersFile read) {
        Answered answered = read.answered();
        return new Answered(answered.assessment(), answered.notes(), List.of(), answered.former());
    }

    private static List<String> paths(AnswersFile read) {
        return read.answered().remarks().stream().map(Remark::path).toList();
    }

    /** Returns the part of a saved result that is read again. */
    private static String saved(Answered answers) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "type", SavedResult.FORM, "persons", List.of(), "assessment", answers.written(VOCABULARY)));
    }

    @Test
    void what_is_neither_answered_nor_asked_in_vain_was_not_asked() {
        AnswersFile read = read("answers: {strangulation: UNKNOWN, threat-to-kill: NO}\nchildren: [{ref: child-1}]");
        Map<String, List<String>> notAsked = read.answered().notAsked(VOCABULARY);
        assertThat(notAsked.keySet()).containsExactly("adult", "child-1");
        assertThat(Objects.requireNonNull(notAsked.get("adult")))
                .contains("fear-level")
                .doesNotContain("strangulation", "threat-to-kill", "child-age");
        assertThat(notAsked.get("child-1")).contains("child-age").doesNotContain("fear-level");
        assertThat(VOCABULARY.questions().values().stream().filter(question -> question.askedOf() == Role.MAIN))
                .hasSize(Objects.requireNonNull(notAsked.get("adult")).size() + 2);
    }

    @Test
    void a_result_that_does_not_hold_its_answers_is_refused_with_a_word() {
        assertThat(faults("rulebook: {}\nasOf: 2026-11-22\npersons: []\nclarify: []"))
                .singleElement()
                .asString()
                .contains("this is a result that does not say all that was answered");
        assertThat(faults("type: varde-result/2\npersons: []"))
                .singleElement()
                .asString()
                .startsWith("assessment: this is a result");
        assertThat(faults("type: varde-result/3\nassessment: {}"))
                .containsExactly("type: this is a result of the form `varde-result/3`, and results of the form"
                        + " `varde-result/2` are read");
        assertThat(faults("type: varde-result/2\nassessment: {answers: {strangulation: PERHAPS}}"))
                .singleElement()
                .asString()
                .startsWith("answers.strangulation: `PERHAPS`");
    }

    private static FileNotes notes(Assessment assessment, Random random) {
        List<InVain> inVain = new ArrayList<>();
        List<Became> became = new ArrayList<>();
        Again again = VOCABULARY.again();
        for (AssessedPerson person : assessment.persons()) {
            for (Question question : VOCABULARY.questions().values()) {
                boolean open = !person.person().answers().containsKey(question.id());
                if (open && question.askedOf() == person.role() && random.nextInt(4) == 0) {
                    inVain.add(new InVain(person.ref(), question));
                }
            }
            for (Measure measure : VOCABULARY.measuresListedWith(person.role())) {
                if (random.nextInt(20) == 0) {
                    Disposition kind = List.copyOf(again.dispositions().values())
                            .get(random.nextInt(again.dispositions().size()));
                    List<String> reasons = kind.reasons();
                    String because = reasons.isEmpty() || random.nextBoolean()
                            ? null
                            : reasons.get(random.nextInt(reasons.size()));
                    became.add(new Became(
                            person.ref(),
                            measure.id(),
                            kind.id(),
                            because,
                            assessment.asOf().minusDays(random.nextInt(9))));
                }
            }
        }
        return new FileNotes(inVain, !assessment.members().isEmpty() || random.nextBoolean(), became);
    }

    @Test
    void file_of_the_first_kind_is_read_with_the_same_advice_as_when_it_is_written_anew() {
        TheBook.situations().forEach(file -> {
            Assessment first = TheBook.assessment(file);
            AnswersFile second =
                    read(AssessmentYaml.file(VOCABULARY, first, new FileNotes(List.of(), true, List.of()), null));
            assertThat(second.faults()).isEmpty();
            assertThat(TheBook.DECIDER.decide(Objects.requireNonNull(second.assessment())))
                    .isEqualTo(TheBook.DECIDER.decide(first));
        });
    }

    @Test
    void what_is_said_to_be_unknown_was_asked_in_vain_in_a_file_of_either_kind() {
        for (String form : List.of("", "file: varde-answers/1\n", "file: varde-answers/2\n")) {
            FileNotes notes = read(form + "answers: {strangulation: UNKNOWN, threat-to-kill: NO}\nchildren:\n"
                            + "- {ref: child-1, answers: {child-fear: UNKNOWN}}")
                    .present()
                    .notes();
            assertThat(notes.inVain())
                    .extracting(one -> one.ref() + " " + one.question().id())
                    .containsExactly("adult strangulation", "child-1 child-fear");
            assertThat(notes.membersAsked()).isTrue();
        }
        assertThat(read("answers: {}").present().notes().membersAsked()).isFalse();
        assertThat(read("children: []").present().notes().membersAsked()).isTrue();
    }

    @Test
    void every_fault_in_what_became_of_measures_is_told_at_once() {
        assertThat(
                        faults(
                                """
                        file: varde-answers/2
                        asOf: 2026-11-20
                        children: [{ref: child-1}]
                        measures:
                        - {person: adult, measure: visiting-bann, became: DONE, day: 2026-11-22}
                        - {person: child-2, measure: visiting-ban, became: DECLINE, day: 2026-11-23}
                        - {person: child-1, measure: visiting-ban, became: DONE, because: DOES_NOT_WANT, day: x}
                        - {person: adult, measure: visiting-ban, became: DECLINED, because: WAITS_FOR_POLICE, day: 2026-11-22}
                        - {person: adult, measure: visiting-ban, became: ACCEPTED, day: 2026-11-22, note: hun sa det}
                        - {}
                        """))
                .containsExactly(
                        "measures[0].measure: `visiting-bann` is not a measure. Maybe `visiting-ban`.",
                        "measures[1].person: `child-2` is not one of adult, child-1.",
                        "measures[1].became: `DECLINE` is not one of ACCEPTED, DONE, PUT_OFF, DECLINED. Maybe `DECLINED`.",
                        "measures[1].day: `2026-11-23` is later than today, 2026-11-22",
                        "measures[2].person: `visiting-ban` is not a measure for `child-1`",
                        "measures[2].because: `DONE` takes no reason",
                        "measures[2].day: `x` is not a date such as 2026-11-22",
                        "measures[3].because: `WAITS_FOR_POLICE` is not one of NOT_SAFE_NOW, DOES_NOT_WANT,"
                                + " AFRAID_OF_REACTION, HAS_IT_ALREADY, TRIED_BEFORE, DOES_NOT_FIT, NO_PLACE.",
                        "measures[4].measure: `visiting-ban` stands twice for `adult`",
                        "measures[4].note: `note` is not a known key here.",
                        "measures[5]: `became` is missing",
                        "measures[5]: `day` is missing",
                        "measures[5]: `measure` is missing",
                        "measures[5]: `person` is missing");
    }

    @Test
    void what_is_not_a_file_of_answers_is_refused_with_a_word_of_what_is() {
        assertThat(faults("file: varde-answers/3"))
                .containsExactly("file: `varde-answers/3` is not one of varde-answers/1, varde-answers/2.");
        assertThat(faults("measures: []"))
                .containsExactly(
                        "measures: `measures` stands in a file of the second kind. Maybe `file: varde-answers/2`.");
        assertThat(faults("file: [a]\nmeasures: 3")).isNotEmpty();
        assertThat(faults("file: varde-answers/2\nmeasures: [" + "3,".repeat(5000) + "3]"))
                .containsExactly("measures: the list has more items than there are measures");
        assertThat(faults("file: varde-answers/2\nmeasures: [{person: adult, measure: " + "x".repeat(900)
                        + ", became: DONE, day: 2026-11-22}]"))
                .allSatisfy(fault -> assertThat(fault).hasSizeLessThan(200));
        assertThat(faults("asOf: 2026-11-20\nsince: {asOf: 2026-11-10, answers: {danger: YES}}"))
                .containsExactly("since.answers.danger: `danger` is not a question.");
        assertThat(faults("asOf: 2026-11-20\nsince: {asOf: 2026-11-21}"))
                .containsExactly(
                        "since.asOf: `2026-11-21` is later than the day of the present assessment, 2026-11-20. Maybe the two"
                                + " have changed places.");
        assertThat(faults("since: {asOf: 2026-11-01, since: {asOf: 2026-10-01}}"))
                .containsExactly("since.since: `since` is not a known key here.");
    }
}
