package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.cases.Cited;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.document.Document;
import no.varde.report.ResultText;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogAnswer;
import no.varde.vocabulary.Scale;
import org.junit.jupiter.api.Test;

/** Incidents are told in codes, without names, and rules see of them only what they say together. */
class IncidentsTest {

    private static final Decider DECIDER = TheBook.DECIDER;
    private static final Log LOG = TheBook.BOOK.vocabulary().logs().get("incidents");

    @Test
    void recorded_threat_to_kill_is_a_high_threat() {
        assertThat(level("{date: 2026-11-01, place: HOME, what: [THREAT_TO_KILL], who: PERPETRATOR}"))
                .isEqualTo("HIGH");
    }

    @Test
    void violence_elevates_the_threat_for_a_year_and_once_more_later_not() {
        assertThat(level("{date: 2025-11-22, what: [PHYSICAL_VIOLENCE]}")).isEqualTo("ELEVATED");
        assertThat(level("{date: 2025-11-21, what: [PHYSICAL_VIOLENCE]}")).isEqualTo("UNCLEAR");
        assertThat(level("{date: 2019-01-01, what: [PHYSICAL_VIOLENCE]}, {what: [PHYSICAL_VIOLENCE]}"))
                .as("violence that is repeated")
                .isEqualTo("ELEVATED");
    }

    @Test
    void incident_of_which_nothing_is_known_says_nothing() {
        assertThat(level("{}, {what: UNKNOWN, date: 2026-11-01}, {what: []}")).isEqualTo("UNCLEAR");
    }

    @Test
    void incident_is_recent_for_28_days_and_where_nobody_told_the_day() {
        assertThat(isRecent("{date: 2026-10-25, what: [DAMAGE]}")).isTrue();
        assertThat(isRecent("{date: 2026-10-24, what: [DAMAGE]}")).isFalse();
        assertThat(isRecent("{what: [DAMAGE]}")).isTrue();
        assertThat(isRecent("{date: 2026-11-22, what: [OTHER]}")).isFalse();
    }

    @Test
    void what_is_recorded_counts_as_the_answer() {
        for (LogAnswer answer : LOG.answers()) {
            Assessment recorded = assessment("", incidents(answer));
            Assessment both = assessment(answer.question().id() + ": " + answer.constant(), incidents(answer));
            assertThat(DECIDER.facts(recorded)
                            .get(0)
                            .answers()
                            .cells(answer.question().slot()))
                    .as(answer.question().id())
                    .isEqualTo(answer.cell());
            assertThat(concluded(recorded)).as(answer.question().id()).isEqualTo(concluded(both));
        }
    }

    @Test
    void what_is_recorded_is_not_asked_again() {
        for (LogAnswer answer : LOG.answers()) {
            assertThat(DECIDER.decide(assessment("", incidents(answer))).clarify())
                    .as(answer.question().id())
                    .noneMatch(one -> one.question().equals(answer.question()));
        }
    }

    @Test
    void no_to_what_is_recorded_for_certain_is_a_fault_that_names_both() {
        for (LogAnswer answer : LOG.answers()) {
            String question = answer.question().id();
            AssessmentReader.Result read = read(question + ": \"NO\"", incidents(answer));
            if (answer.certainWhere() == null) {
                assertThat(read.faults()).as(question).isEmpty();
            } else {
                assertThat(read.faults())
                        .anyMatch(fault -> fault.path().equals("answers." + question)
                                && fault.message()
                                        .toString()
                                        .startsWith("`" + question + "` is NO and `incidents[0]`"));
            }
        }
    }

    @Test
    void what_somebody_else_did_answers_only_what_nobody_answered() {
        String byFamily = "{what: [THREAT_TO_KILL], who: FAMILY_OF_PERPETRATOR}";
        assertThat(level(byFamily)).isEqualTo("HIGH");
        assertThat(read("threat-to-kill: \"NO\"", byFamily).faults()).isEmpty();
        assertThat(concluded(assessment("threat-to-kill: \"NO\"", byFamily)))
                .isNotEqualTo(concluded(assessment("", byFamily)));
    }

    @Test
    void what_was_so_some_weeks_ago_can_be_over() {
        String longAgo = "{what: [STALKING], date: 2026-08-01, who: PERPETRATOR}";
        assertThat(read("stalking: \"NO\"", longAgo).faults()).isEmpty();
        assertThat(read("stalking: \"NO\"", "{what: [STALKING], date: 2026-11-01}")
                        .faults())
                .hasSize(1);
    }

    @Test
    void reason_tells_what_is_recorded_and_where() {
        Decision decision =
                decide("{what: [DAMAGE]}, {what: STRANGULATION}, {what: [STRANGULATION], date: 2026-11-01}");
        assertThat(Cited.answers(decision.persons().get(0).levelReasons()))
                .filteredOn(cited -> cited.question().equals("strangulation"))
                .singleElement()
                .satisfies(cited -> {
                    assertThat(cited.answer()).isEqualTo("YES");
                    assertThat(cited.recorded().entries()).containsExactly("incidents[1]", "incidents[2]");
                    assertThat(cited.recorded().days()).containsExactly(LocalDate.of(2026, 11, 1));
                });
        assertThat(ResultText.of(decision, "nb")).contains("(ført i loggen 1. november 2026)");
    }

    @Test
    void answer_that_was_given_is_not_told_as_recorded() {
        Decision decision = DECIDER.decide(assessment("strangulation: YES", "{what: STRANGULATION}"));
        assertThat(decision.recorded())
                .extracting(recorded -> recorded.question().id())
                .contains("violence-ever")
                .doesNotContain("strangulation");
    }

    @Test
    void one_code_may_stand_without_a_list() {
        assertThat(faults("{what: THREAT, witnesses: NEIGHBOUR, evidence: [MESSAGES, PHOTOS]}"))
                .isEmpty();
    }

    @Test
    void every_fault_of_every_incident_is_named() {
        assertThat(faults("{date: 2026-11-23, what: [THREATS, THREAT, THREAT], who: Ola, name: Ola}, 7"))
                .containsExactly(
                        "incidents[0].date: `2026-11-23` is later than the day of the assessment, 2026-11-22",
                        "incidents[0].what[0]: `THREATS` is not one of " + codes() + ". Maybe `THREAT`.",
                        "incidents[0].what[2]: `THREAT` stands twice",
                        "incidents[0].who: `Ola` is not one of PERPETRATOR, FAMILY_OF_PERPETRATOR,"
                                + " OTHERS_FOR_PERPETRATOR, NOT_RECOGNISED, UNKNOWN.",
                        "incidents[0].name: `name` is not a known key here.",
                        "incidents[1]: expected a mapping, found a number");
    }

    @Test
    void day_that_cannot_be_read_makes_no_other_date_too_late() {
        byte[] yaml = "asOf: tomorrow\nincidents: [{date: 2030-01-01}]\n".getBytes(UTF_8);
        assertThat(AssessmentReader.read(
                                TheBook.BOOK.vocabulary(),
                                Document.read("case.yaml", yaml, Document.Format.YAML),
                                TheBook.TODAY)
                        .faults())
                .extracting(fault -> fault.path())
                .containsExactly("asOf");
    }

    @Test
    void too_many_incidents_are_not_read() {
        assertThat(faults("{}, ".repeat(AssessmentReader.MOST_LOG_ENTRIES) + "{}"))
                .containsExactly("incidents: more than 500 are not read");
    }

    private static String codes() {
        return String.join(
                ", ",
                TheBook.BOOK
                        .vocabulary()
                        .logs()
                        .get("incidents")
                        .fields()
                        .get("what")
                        .scale()
                        .choices());
    }

    /** Returns as many incidents as an answer needs, each told as far as it must be. */
    private static String incidents(LogAnswer answer) {
        Map<String, CellSet> where = answer.certainWhere() == null ? answer.where() : answer.certainWhere();
        List<String> told = new ArrayList<>();
        where.forEach((field, cells) -> {
            Scale scale = LOG.fields().get(field).scale();
            if (scale.day().isPresent()) {
                told.add(field + ": " + TheBook.TODAY);
            } else {
                scale.choices().stream()
                        .filter(choice -> scale.cell(choice).meets(cells))
                        .findFirst()
                        .ifPresent(choice -> told.add(field + ": " + choice));
            }
        });
        String entry = "{" + String.join(", ", told) + "}";
        return String.join(", ", Collections.nCopies(answer.atLeast(), entry));
    }

    private static Set<Conclusion> concluded(Assessment assessment) {
        return DECIDER.facts(assessment).get(0).concluded();
    }

    private static String level(String incidents) {
        return decide(incidents).persons().get(0).level().id();
    }

    private static boolean isRecent(String incidents) {
        return DECIDER.facts(assessment("", incidents))
                .get(0)
                .answers()
                .meets(LOG.facts().get("recent").slot(), HouseholdFact.YES.bits());
    }

    private static Decision decide(String incidents) {
        return DECIDER.decide(assessment("", incidents));
    }

    private static Assessment assessment(String answers, String incidents) {
        AssessmentReader.Result read = read(answers, incidents);
        assertThat(read.faults()).isEmpty();
        return Objects.requireNonNull(read.assessment());
    }

    private static List<String> faults(String incidents) {
        return read("", incidents).faults().stream()
                .map(fault -> fault.path() + ": " + fault.message())
                .toList();
    }

    private static AssessmentReader.Result read(String answers, String incidents) {
        String yaml = "asOf: " + TheBook.TODAY + "\nanswers: {" + answers + "}\nincidents: [" + incidents + "]\n";
        return AssessmentReader.read(
                TheBook.BOOK.vocabulary(),
                Document.read("case.yaml", yaml.getBytes(UTF_8), Document.Format.YAML),
                TheBook.TODAY);
    }
}
