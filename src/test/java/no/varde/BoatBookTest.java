package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.cli.Commands;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Decision.PlanLine;
import no.varde.decision.Decision.WarningResult;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;
import no.varde.document.Document;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Warning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A book on another subject, which safety gear a boat needs, runs the whole path. */
class BoatBookTest {

    private static final Path BOOKS = Path.of("src/test/resources/books");
    private static final Path BOAT = BOOKS.resolve("boat");
    private static final Path CALM = BOOKS.resolve("boat-calm.yaml");
    private static final Path STORM = BOOKS.resolve("boat-storm.yaml");

    private static Decision calm;
    private static Decision storm;

    @BeforeAll
    static void decide() throws IOException {
        Decider decider = new Decider(RuleBook.read(BookFiles.in(BOAT)));
        calm = decider.decide(assessment(decider, CALM));
        storm = decider.decide(assessment(decider, STORM));
    }

    private static Assessment assessment(Decider decider, Path file) throws IOException {
        Document document = Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML);
        AssessmentReader.Result read =
                AssessmentReader.read(decider.book().vocabulary(), document, LocalDate.of(2020, 1, 1));
        assertThat(read.faults()).isEmpty();
        return read.assessment();
    }

    private static PersonResult person(Decision decision, String ref) {
        return decision.persons().stream()
                .filter(person -> person.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static OutcomeKind kind(Decision decision, String ref, String measure) {
        return person(decision, ref).outcome(measure).kind();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.rule().id()).toList();
    }

    /** Returns the recommended measures and those to consider, in their order. */
    private static List<String> listed(PersonResult person) {
        return person.outcomes().stream()
                .filter(outcome -> outcome.order() > 0)
                .map(outcome -> outcome.order() + " " + outcome.measure().id() + " " + outcome.kind())
                .toList();
    }

    private static List<String> duties(Decision decision) {
        return decision.duties().stream()
                .map(duty -> duty.duty().id() + " " + duty.refs())
                .toList();
    }

    private static List<String> warnings(Decision decision) {
        return decision.warnings().stream()
                .map(warning -> warning.warning().id() + " " + warning.refs())
                .toList();
    }

    private static List<String> clarify(Decision decision) {
        return decision.clarify().stream()
                .map(one -> one.question().id() + " " + one.ref())
                .toList();
    }

    private static List<String> plan(PersonResult person) {
        return person.plan().stream()
                .map(line -> line.item().part().id() + " " + line.item().id())
                .toList();
    }

    private static List<String> events(Decision decision) {
        return decision.review().events().stream()
                .map(event -> event.event().id() + " " + rules(event.reasons()))
                .toList();
    }

    @Test
    void every_kind_of_outcome_comes_about() {
        Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
        Stream.of(calm, storm)
                .flatMap(decision -> decision.persons().stream())
                .flatMap(person -> person.outcomes().stream())
                .forEach(outcome -> kinds.add(outcome.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(OutcomeKind.values());
    }

    @Test
    void every_measure_has_one_outcome_for_each_person_it_concerns() {
        for (Decision decision : List.of(calm, storm)) {
            for (PersonResult person : decision.persons()) {
                List<String> measures = decision.book().vocabulary().measuresListedWith(person.role()).stream()
                        .map(measure -> measure.id())
                        .toList();
                assertThat(person.outcomes())
                        .extracting(outcome -> outcome.measure().id())
                        .containsExactlyInAnyOrderElementsOf(measures);
            }
        }
    }

    @Nested
    class InCalmWeather {

        private final PersonResult boat = person(calm, "boat");
        private final PersonResult passenger = person(calm, "passenger-1");

        @Test
        void the_sea_is_calm_for_everyone() {
            assertThat(calm.persons()).extracting(person -> person.level().id()).containsExactly("CALM", "CALM");
            assertThat(boat.levelReasons()).isEmpty();
        }

        @Test
        void the_vest_is_recommended_and_oars_can_be_considered() {
            assertThat(listed(boat)).containsExactly("1 life-jacket RECOMMENDED", "2 oars CONSIDER");
            assertThat(listed(passenger)).isEmpty();
        }

        @Test
        void the_raft_is_held_back_for_it_is_too_much_for_a_calm_sea() {
            Outcome raft = boat.outcome("life-raft");
            assertThat(raft.kind()).isEqualTo(OutcomeKind.NOT_PROPORTIONATE);
            assertThat(raft.heldBack().aboveCeiling()).isTrue();
            assertThat(raft.heldBack().milder()).isEmpty();
            assertThat(rules(raft.proposedBy())).containsExactly("FL-06");
        }

        @Test
        void what_no_rule_speaks_of_is_not_indicated() {
            assertThat(kind(calm, "boat", "mayday")).isEqualTo(OutcomeKind.NOT_INDICATED);
            assertThat(kind(calm, "passenger-1", "passenger-vest")).isEqualTo(OutcomeKind.NOT_INDICATED);
        }

        @Test
        void the_duty_to_wear_a_vest_holds_by_the_law_and_the_length_of_the_boat() {
            assertThat(duties(calm)).containsExactly("vest-duty [boat]");
            DutyResult duty = calm.duties().get(0);
            assertThat(rules(duty.reasons())).containsExactly("PL-01");
            assertThat(cited(duty.reasons()))
                    .containsExactly(
                            new CitedAnswer("boat", "asOf", "2026-06-13"), new CitedAnswer("boat", "boat-length", "5"));
        }

        @Test
        void nothing_is_to_be_clarified_nor_warned_against() {
            assertThat(clarify(calm)).isEmpty();
            assertThat(warnings(calm)).isEmpty();
        }

        @Test
        void the_next_review_is_in_a_month() {
            assertThat(calm.review().by()).isEqualTo("2026-07-13");
            assertThat(rules(calm.review().reasons())).contains("PN-05");
        }

        @Test
        void someone_ashore_is_to_know_of_the_trip() {
            assertThat(plan(boat)).containsExactly("ashore tell-someone-ashore", "under-way stay-in-sight");
            assertThat(plan(passenger)).isEmpty();
        }

        @Test
        void a_line_that_restricts_has_its_reason() {
            PlanLine near = boat.plan().get(1);
            assertThat(near.item().restricts()).isTrue();
            assertThat(rules(near.reasons())).containsExactly("PN-06");
            assertThat(boat.plan().get(0).item().restricts()).isFalse();
        }

        @Test
        void rising_wind_calls_for_a_review_at_once() {
            assertThat(events(calm)).containsExactly("on-wind [PN-06]");
        }
    }

    @Nested
    class InAStorm {

        private final PersonResult boat = person(storm, "boat");
        private final PersonResult child = person(storm, "passenger-1");
        private final PersonResult unknown = person(storm, "passenger-2");

        @Test
        void each_has_a_level_of_their_own() {
            assertThat(storm.persons())
                    .extracting(person -> person.ref() + " " + person.level().id())
                    .containsExactly("boat DANGEROUS", "passenger-1 DANGEROUS", "passenger-2 CALM");
        }

        @Test
        void the_level_is_the_highest_that_a_rule_concludes() {
            assertThat(rules(boat.levelReasons())).containsExactly("SJ-03");
            assertThat(rules(child.levelReasons())).containsExactly("SJ-06");
            assertThat(unknown.levelReasons()).isEmpty();
        }

        @Test
        void mayday_comes_first_then_the_least_intrusive() {
            assertThat(listed(boat))
                    .containsExactly(
                            "1 mayday RECOMMENDED",
                            "2 life-jacket RECOMMENDED",
                            "3 flares RECOMMENDED",
                            "4 life-line RECOMMENDED",
                            "5 radio RECOMMENDED",
                            "6 tow RECOMMENDED",
                            "7 life-raft RECOMMENDED");
            assertThat(listed(child)).containsExactly("1 passenger-vest RECOMMENDED", "2 passenger-ashore RECOMMENDED");
        }

        @Test
        void the_raft_stands_outside_the_ceiling_when_all_must_leave_the_boat() {
            Outcome raft = boat.outcome("life-raft");
            assertThat(raft.measure().intrusiveness())
                    .isGreaterThan(boat.level().recommendUpTo());
            assertThat(rules(raft.reasons())).containsExactly("FL-04");
        }

        @Test
        void a_heavier_measure_says_why_each_milder_one_is_not_enough() {
            assertThat(milder(boat, "life-raft")).containsExactly("life-jacket [FL-03, FL-04] blocked: false");
            assertThat(milder(boat, "radio")).containsExactly("flares [SI-02] blocked: false");
            assertThat(milder(boat, "tow")).containsExactly("oars [HJ-03, GR-03] blocked: true");
            assertThat(milder(child, "passenger-ashore")).containsExactly("passenger-vest [FL-09] blocked: false");
        }

        private static List<String> milder(PersonResult person, String measure) {
            return person.outcome(measure).insufficientBecause().stream()
                    .map(milder ->
                            milder.milder().id() + " " + rules(milder.reasons()) + " blocked: " + milder.blocked())
                    .toList();
        }

        @Test
        void what_a_limit_forbids_is_blocked_with_its_reason() {
            Outcome ashore = boat.outcome("stay-ashore");
            assertThat(ashore.kind()).isEqualTo(OutcomeKind.BLOCKED);
            assertThat(rules(ashore.reasons())).containsExactly("GR-02");
            assertThat(rules(ashore.proposedBy())).containsExactly("FL-05");
            assertThat(kind(storm, "boat", "oars")).isEqualTo(OutcomeKind.BLOCKED);
        }

        @Test
        void what_depends_on_an_unknown_answer_is_to_be_clarified() {
            Outcome vest = unknown.outcome("passenger-vest");
            assertThat(vest.kind()).isEqualTo(OutcomeKind.NEEDS_CLARIFICATION);
            assertThat(rules(vest.reasons())).containsExactly("FL-08");
        }

        @Test
        void duties_hold_for_those_they_concern() {
            assertThat(duties(storm)).containsExactly("vest-duty [boat]", "watch-duty [passenger-1]");
            assertThat(rules(storm.duties().get(1).reasons())).containsExactlyInAnyOrder("PL-02", "AD-04");
        }

        @Test
        void reasons_go_down_to_the_answers() {
            Reason distress = boat.levelReasons().get(0);
            Evidence found = distress.evidence().get(0);
            assertThat(found.sentence().text().in("en")).isEqualTo("it turns out that the boat is in distress");
            assertThat(rules(found.reasons())).containsExactlyInAnyOrder("FU-04", "FU-05");
            assertThat(cited(boat.levelReasons()))
                    .contains(
                            new CitedAnswer("boat", "wind", "9"),
                            new CitedAnswer("boat", "waters", "OPEN_SEA"),
                            new CitedAnswer("boat", "water-in-boat", "YES"),
                            new CitedAnswer("boat", "engine-failing", "YES"),
                            new CitedAnswer("boat", "engine-serviced", "2024-05-02"),
                            new CitedAnswer("boat", "departure", "2026-10-02"));
        }

        @Test
        void reason_for_a_passenger_cites_the_answers_of_that_passenger_and_of_the_trip() {
            assertThat(cited(child.outcome("passenger-ashore").reasons()))
                    .contains(
                            new CitedAnswer("passenger-1", "passenger-age", "8"),
                            new CitedAnswer("passenger-1", "can-swim", "NO"),
                            new CitedAnswer("passenger-1", "passenger-trouble", "[SEASICK, COLD]"),
                            new CitedAnswer("boat", "wind", "9"))
                    .noneMatch(answer -> answer.ref().equals("passenger-2"))
                    .noneMatch(answer -> answer.question().equals("water-in-boat"));
        }

        @Test
        void warnings_stand_with_the_measures_they_hang_on() {
            assertThat(warnings(storm)).containsExactly("V1 [boat]", "V2 [boat]", "V3 [passenger-1]");
            assertThat(boat.outcome("life-raft").warnings())
                    .extracting(Warning::id)
                    .containsExactly("V1", "V2");
            assertThat(boat.outcome("tow").warnings()).extracting(Warning::id).containsExactly("V2");
            assertThat(boat.outcome("life-jacket").warnings()).isEmpty();
        }

        @Test
        void unknown_answers_that_matter_are_asked_for_those_that_decide_a_duty_first() {
            assertThat(clarify(storm))
                    .containsExactly(
                            "can-swim passenger-2",
                            "skipper-drunk boat",
                            "lacks-vest passenger-2",
                            "passenger-trouble passenger-2");
        }

        @Test
        void the_next_review_is_tomorrow() {
            assertThat(storm.review().by()).isEqualTo("2026-10-04");
            assertThat(rules(storm.review().reasons()))
                    .contains("PN-03", "PN-04")
                    .doesNotContain("PN-05");
        }

        @Test
        void the_one_who_needs_watching_sits_in_the_middle() {
            assertThat(plan(child)).containsExactly("seat seat-in-the-middle");
            assertThat(plan(unknown)).isEmpty();
        }

        @Test
        void events_that_any_run_names_call_for_a_review_at_once() {
            assertThat(events(storm)).containsExactly("on-wind [PN-06]", "on-water [PN-07]");
        }
    }

    /** A sentence rests on answers, findings or parts; only that something is low, few or none has nothing under it. */
    @Test
    void every_reason_ends_in_answers() {
        for (Decision decision : List.of(calm, storm)) {
            everyReason(decision).forEach(reason -> {
                assertThat(reason.evidence()).as(reason.rule().id()).isNotEmpty();
                reason.evidence().forEach(BoatBookTest::assertRests);
            });
        }
    }

    private static void assertRests(Evidence evidence) {
        boolean rests = !evidence.answers().isEmpty()
                || !evidence.reasons().isEmpty()
                || !evidence.parts().isEmpty();
        assertThat(rests || saysThatNothingWasFound(evidence.sentence().meaning()))
                .as("something stands under `%s`", evidence.sentence().text().in("nb"))
                .isTrue();
        evidence.parts().stream()
                .filter(part -> !part.sentence().equals(evidence.sentence()))
                .forEach(BoatBookTest::assertRests);
        evidence.reasons().forEach(reason -> reason.evidence().forEach(BoatBookTest::assertRests));
    }

    private static boolean saysThatNothingWasFound(Condition condition) {
        return condition instanceof Condition.LevelIs level && level.lowest() == 0
                || condition instanceof Condition.FindingIs finding && !finding.found()
                || condition instanceof Condition.CountIs count && !count.reached()
                || condition instanceof Condition.AnswerIs answer
                        && answer.band().id().equals("a-passenger-in-danger=NO");
    }

    private static List<Reason> everyReason(Decision decision) {
        List<Reason> reasons = new ArrayList<>();
        decision.duties().stream().map(DutyResult::reasons).forEach(reasons::addAll);
        decision.warnings().stream().map(WarningResult::reasons).forEach(reasons::addAll);
        reasons.addAll(decision.review().reasons());
        decision.review().events().forEach(event -> reasons.addAll(event.reasons()));
        for (PersonResult person : decision.persons()) {
            reasons.addAll(person.levelReasons());
            person.plan().forEach(line -> reasons.addAll(line.reasons()));
            person.outcomes().forEach(outcome -> {
                reasons.addAll(outcome.reasons());
                reasons.addAll(outcome.proposedBy());
                outcome.insufficientBecause().forEach(milder -> reasons.addAll(milder.reasons()));
            });
        }
        return reasons;
    }

    /** Returns the answers at the ends of some reasons, in the order of the tree, each once. */
    private static List<CitedAnswer> cited(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.evidence().stream())
                .flatMap(BoatBookTest::cited)
                .distinct()
                .toList();
    }

    private static Stream<CitedAnswer> cited(Evidence evidence) {
        return Stream.of(
                        evidence.answers().stream(),
                        cited(evidence.reasons()).stream(),
                        evidence.parts().stream().flatMap(BoatBookTest::cited))
                .flatMap(answers -> answers);
    }

    @Nested
    class OnTheCommandLine {

        private String recommend(Path file, String... more) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            List<String> arguments = new ArrayList<>(List.of("recommend", file.toString(), "--book", BOAT.toString()));
            arguments.addAll(List.of(more));
            int code = new Commands(
                            new PrintStream(out, true, UTF_8),
                            new PrintStream(err, true, UTF_8),
                            Clock.systemDefaultZone())
                    .run(arguments.toArray(new String[0]));
            assertThat(err.toString(UTF_8)).isEmpty();
            assertThat(code).isZero();
            return out.toString(UTF_8);
        }

        @Test
        void the_text_is_norwegian() {
            assertThat(recommend(STORM))
                    .startsWith("Trygg i småbåt")
                    .contains("MAYDAY PÅ KANAL 16", "farlig", "Tilsynsplikten", "Redningsflåte", "3. oktober 2026")
                    .contains("passenger-2: Kan passasjeren svømme?")
                    .doesNotContain("Safe in a small boat");
        }

        @Test
        void the_text_is_english_when_asked_for() {
            assertThat(recommend(STORM, "--lang", "en"))
                    .startsWith("Safe in a small boat")
                    .contains("MAYDAY ON CHANNEL 16", "dangerous", "Duty to keep watch", "Life raft")
                    .contains("passenger-2: Can the passenger swim?")
                    .doesNotContain("Trygg i småbåt", "båten");
        }

        @Test
        void the_text_says_what_was_held_back() {
            assertThat(recommend(CALM, "--lang", "en"))
                    .contains("Life raft: not now. It intrudes more than the level calls for.");
        }

        @Test
        void the_plan_stands_under_its_headings_and_a_limit_says_why() {
            assertThat(recommend(CALM, "--lang", "en"))
                    .contains(
                            """
                            Plan for the boat
                            -----------------

                            Before you leave the shore:
                            - Tell someone ashore where you are going, and when you are back.

                            While you are out:
                            - Stay so near the shore that someone can see you.
                              Why this limit: On the open sea help is far away when nobody sees you. [PN-06]
                            """);
            assertThat(recommend(CALM)).contains("Før dere går fra land:", "Derfor denne begrensningen: På åpen sjø");
        }

        @Test
        void the_review_names_the_day_and_the_events() {
            assertThat(recommend(CALM, "--lang", "en"))
                    .contains("13 July 2026 at the latest. ", "\nAnd at once if:\n- The wind rises, or turns.\n");
            assertThat(recommend(CALM))
                    .contains("Senest 13. juli 2026. ", "\nOg med en gang hvis:\n- Vinden øker, eller snur.\n");
        }

        @Test
        void the_text_has_no_long_lines() {
            assertThat(recommend(STORM).lines()).allMatch(line -> line.length() <= 92);
        }

        @Test
        void the_json_has_the_shape_of_a_result() {
            JsonNode json = JsonMapper.shared().readTree(recommend(STORM, "--format", "json"));
            assertThat(json.at("/rulebook/version").asString()).isEqualTo("3");
            assertThat(json.at("/rulebook/sha256").asString())
                    .isEqualTo(storm.book().identity().meaning());
            assertThat(json.at("/asOf").asString()).isEqualTo("2026-10-03");
            assertThat(json.at("/persons/0/ref").asString()).isEqualTo("boat");
            assertThat(json.at("/persons/0/level").asString()).isEqualTo("DANGEROUS");
            assertThat(json.at("/persons/0/outcomes/0/measure").asString()).isEqualTo("mayday");
            assertThat(json.at("/persons/0/outcomes/0/outcome").asString()).isEqualTo("RECOMMENDED");
            assertThat(json.at("/persons/0/outcomes/0/order").asInt()).isEqualTo(1);
            assertThat(json.at("/persons/0/levelReasons/0").asString()).startsWith("SJ-03@boat~");
            assertThat(json.at("/duties/1/id").asString()).isEqualTo("watch-duty");
            assertThat(json.at("/duties/1/for/0").asString()).isEqualTo("passenger-1");
            assertThat(json.at("/warnings/2/id").asString()).isEqualTo("V3");
            assertThat(json.at("/clarify/0/question").asString()).isEqualTo("can-swim");
            assertThat(json.at("/review/by").asString()).isEqualTo("2026-10-04");
            assertThat(json.at("/review/events/1/id").asString()).isEqualTo("on-water");
            assertThat(json.at("/review/events/1/text").asString()).isEqualTo("Det kommer vann inn et sted.");
            assertThat(json.at("/review/events/1/reasons/0").asString()).startsWith("PN-07@");
            assertThat(json.at("/persons/1/plan/0/part").asString()).isEqualTo("seat");
            assertThat(json.at("/persons/1/plan/0/restricts").asBoolean()).isTrue();
        }

        @Test
        void the_json_is_in_the_language_asked_for() {
            JsonNode nb = JsonMapper.shared().readTree(recommend(STORM, "--format", "json"));
            JsonNode en = JsonMapper.shared().readTree(recommend(STORM, "--format", "json", "--lang", "en"));
            assertThat(nb.at("/persons/0/levelName").asString()).isEqualTo("farlig");
            assertThat(en.at("/persons/0/levelName").asString()).isEqualTo("dangerous");
        }
    }
}
