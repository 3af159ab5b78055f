package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Comparer;
import no.varde.decision.Comparison;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.decision.Difference.OtherDay;
import no.varde.decision.Difference.OtherEntry;
import no.varde.decision.Difference.Presence;
import no.varde.report.ResultText;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What changed since a former assessment is named, each change with answers that are enough for it and all needed. */
class ComparisonTest {

    private static final Comparer COMPARER = new Comparer(TheBook.BOOK);

    private static Comparison compare(String former, String now) {
        return COMPARER.compare(TheBook.assessment(former), TheBook.assessment(now));
    }

    private static Change only(Comparison comparison, Kind kind, String id, String ref) {
        return comparison.changes().stream()
                .filter(change -> change.subject().equals(new Subject(kind, id, ref)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no change of " + id + " in " + comparison));
    }

    /** Returns the causes of a change as "ref question from to". */
    private static List<String> causes(Change change) {
        return change.because().stream().map(ComparisonTest::said).toList();
    }

    private static String said(Difference difference) {
        if (difference instanceof OtherDay day) {
            return "asOf " + day.from() + " " + day.to();
        }
        if (difference instanceof Presence presence) {
            return presence.ref() + (presence.came() ? " came" : " went");
        }
        if (difference instanceof OtherEntry entry) {
            return entry.log().id() + "[" + entry.place() + "]" + (entry.came() ? " came" : " went");
        }
        OtherAnswer answer = (OtherAnswer) difference;
        return answer.ref() + " " + answer.question().id() + " " + answer.from().written() + " "
                + answer.to().written();
    }

    @Nested
    class WhenTheThreatHasFallen {

        private final Assessment former = TheBook.assessment(Path.of("fixtures/former/V21-et-halvt-ar-for.yaml"));
        private final Assessment now = TheBook.assessment(Path.of("fixtures/situations/V21-soner-langt-unna.yaml"));
        private final Comparison comparison = COMPARER.compare(former, now);

        @Test
        void the_level_falls_because_the_threat_has_fallen() {
            Change level = only(comparison, Kind.LEVEL, "level", "adult");
            assertThat(level.from()).isEqualTo("HIGH");
            assertThat(level.to()).isEqualTo("ELEVATED");
            assertThat(causes(level)).contains("adult threat-has-fallen NO YES");
        }

        @Test
        void the_police_need_no_longer_be_involved_for_the_child_because_no_serious_threat_is_left() {
            Change duty = only(comparison, Kind.DUTY, "duty-police-for-child", "child-1");
            assertThat(duty.isGone()).isTrue();
            assertThat(causes(duty)).containsExactly("child-1 child-serious-threat YES NO");
        }

        /** M11: no measure of the heaviest kinds is put forward because a threat is gone. */
        @Test
        void no_heavier_measure_is_recommended_than_before() {
            assertThat(comparison.changes())
                    .filteredOn(change -> change.subject().kind() == Kind.MEASURE)
                    .filteredOn(change -> change.to().equals("RECOMMENDED"))
                    .allMatch(change -> Vocabulary.known(
                                            TheBook.BOOK.vocabulary().measures(),
                                            change.subject().id())
                                    .intrusiveness()
                            < 4);
        }

        @Test
        void every_limit_that_is_gone_from_the_plan_is_named_with_the_answers_that_lifted_it() {
            List<String> lifted = new ArrayList<>(limits(former));
            lifted.removeAll(limits(now));
            assertThat(comparison.changes())
                    .filteredOn(change -> isLimit(change) && change.isGone())
                    .allSatisfy(change -> assertThat(change.because()).isNotEmpty())
                    .extracting(change ->
                            change.subject().ref() + " " + change.subject().id())
                    .containsExactlyInAnyOrderElementsOf(lifted);
        }

        private static List<String> limits(Assessment assessment) {
            List<String> limits = new ArrayList<>();
            for (PersonResult person : TheBook.DECIDER.decide(assessment).persons()) {
                person.plan().stream()
                        .filter(line -> line.item().restricts())
                        .forEach(line ->
                                limits.add(person.ref() + " " + line.item().id()));
            }
            return limits;
        }

        private static boolean isLimit(Change change) {
            Subject subject = change.subject();
            return subject.kind() == Kind.PLAN_LINE
                    && Vocabulary.known(TheBook.BOOK.vocabulary().planItems(), subject.id())
                            .restricts();
        }

        @Test
        void the_text_begins_with_what_changed_and_why() {
            String text =
                    ResultText.of(TheBook.DECIDER.decide(now), comparison, "nb").replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Endret siden sist (20. mai 2026)",
                            "Den utsatte: trusselnivå ned fra høyt til FORHØYET",
                            "Er trusselen blitt mindre",
                            "Før: nei. Nå: ja.");
            assertThat(text.indexOf("Endret siden sist")).isLessThan(text.indexOf("Anbefalt for den utsatte"));
        }
    }

    @Nested
    class WhenDangerIsNew {

        private final Comparison comparison = compare(
                "{asOf: 2026-11-01, answers: {danger-now: NO, fear-level: 2}}",
                "{asOf: 2026-11-22, answers: {danger-now: YES, fear-level: 2}}");

        @Test
        void the_level_rises_and_the_emergency_call_is_new() {
            assertThat(causes(only(comparison, Kind.LEVEL, "level", "adult")))
                    .containsExactly("adult danger-now NO YES");
            Change call = only(comparison, Kind.MEASURE, "emergency-call-112", "adult");
            assertThat(call.to()).isEqualTo("RECOMMENDED");
            assertThat(causes(call)).containsExactly("adult danger-now NO YES");
        }

        @Test
        void the_next_review_is_because_of_the_day_and_of_the_danger() {
            assertThat(causes(only(comparison, Kind.REVIEW, "review", "adult")))
                    .containsExactly("asOf 2026-11-01 2026-11-22", "adult danger-now NO YES");
        }
    }

    @Nested
    class WhenAnIncidentIsNew {

        private static final String BEFORE =
                """
                asOf: 2026-11-22
                answers: {danger-now: NO}
                incidents: [{date: 2026-10-01, place: DIGITAL, what: [UNWANTED_CONTACT]}]
                """;
        private static final String NOW =
                """
                asOf: 2026-11-22
                answers: {danger-now: NO}
                incidents:
                - {date: 2026-11-20, place: HOME, what: [WEAPON], who: PERPETRATOR}
                - {date: 2026-10-01, place: DIGITAL, what: [UNWANTED_CONTACT]}
                """;

        @Test
        void the_level_rises_because_of_the_incident_alone() {
            Change level = only(compare(BEFORE, NOW), Kind.LEVEL, "level", "adult");
            assertThat(causes(level)).containsExactly("incidents[0] came");
        }

        @Test
        void the_incident_is_told_in_words() {
            assertThat(ResultText.of(TheBook.decide(NOW), compare(BEFORE, NOW), "en")
                            .replaceAll("\\s+", " "))
                    .contains("Incidents, no. 1 is new: 20 November 2026; at home; a weapon used or threatened with;");
        }

        @Test
        void incidents_in_another_order_are_no_change() {
            Assessment now = TheBook.assessment(NOW);
            List<LogEntry> entries = new ArrayList<>(now.log("incidents"));
            Collections.reverse(entries);
            Assessment turned = new Assessment(now.asOf(), now.main(), now.members(), Map.of("incidents", entries));
            assertThat(COMPARER.compare(turned, now).changes()).isEmpty();
        }
    }

    @Nested
    class WhenAChildCameOrWent {

        private static final String WITHOUT = "{asOf: 2026-11-22, answers: {violence-ever: YES}}";
        private static final String WITH =
                """
                asOf: 2026-11-22
                answers: {violence-ever: YES}
                children: [{ref: child-1, answers: {child-age: 6, child-serious-threat: YES}}]
                """;

        @Test
        void that_is_said() {
            Change came = only(compare(WITHOUT, WITH), Kind.PERSON, "child-1", "child-1");
            assertThat(came.isGone()).isFalse();
            assertThat(causes(came)).containsExactly("child-1 came");
            Change went = only(compare(WITH, WITHOUT), Kind.PERSON, "child-1", "child-1");
            assertThat(went.isGone()).isTrue();
            assertThat(causes(went)).containsExactly("child-1 went");
        }

        @Test
        void nothing_else_is_said_of_the_child_alone() {
            assertThat(compare(WITHOUT, WITH).changes())
                    .filteredOn(change -> change.subject().ref().equals("child-1"))
                    .extracting(change -> change.subject().kind())
                    .containsExactly(Kind.PERSON);
        }
    }

    @TestFactory
    Stream<DynamicTest> of_the_same_assessment_nothing_changed() {
        return TheBook.situations().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertThat(
                                COMPARER.compare(TheBook.assessment(file), TheBook.assessment(file))
                                        .changes())
                        .isEmpty()));
    }
}
