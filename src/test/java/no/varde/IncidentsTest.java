package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.document.Document;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Log;
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
    void reason_names_the_incidents_it_rests_on() {
        Decision decision = decide("{what: [DAMAGE]}, {what: STRANGULATION}, {what: [THREAT, STRANGULATION]}");
        Set<String> entries = new TreeSet<>();
        decision.persons().get(0).levelReasons().forEach(reason -> collect(reason, entries));
        assertThat(entries).containsExactly("incidents[1]", "incidents[2]");
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

    private static void collect(Reason reason, Set<String> entries) {
        reason.evidence().forEach(evidence -> collect(evidence, entries));
    }

    private static void collect(Evidence evidence, Set<String> entries) {
        entries.addAll(evidence.entries());
        evidence.parts().forEach(part -> collect(part, entries));
        evidence.reasons().forEach(reason -> collect(reason, entries));
    }

    private static String level(String incidents) {
        return decide(incidents).persons().get(0).level().id();
    }

    private static boolean isRecent(String incidents) {
        Assessment assessment = read(incidents).assessment();
        assertThat(assessment).isNotNull();
        return Answers.of(
                        TheBook.BOOK.vocabulary(),
                        assessment,
                        assessment.persons().get(0))
                .meets(LOG.facts().get("recent").slot(), HouseholdFact.YES.bits());
    }

    private static Decision decide(String incidents) {
        AssessmentReader.Result read = read(incidents);
        assertThat(read.faults()).isEmpty();
        return DECIDER.decide(read.assessment());
    }

    private static List<String> faults(String incidents) {
        return read(incidents).faults().stream()
                .map(fault -> fault.path() + ": " + fault.message())
                .toList();
    }

    private static AssessmentReader.Result read(String incidents) {
        byte[] yaml = ("asOf: 2026-11-22\nincidents: [" + incidents + "]\n").getBytes(UTF_8);
        return AssessmentReader.read(
                TheBook.BOOK.vocabulary(), Document.read("case.yaml", yaml, Document.Format.YAML), TheBook.TODAY);
    }
}
