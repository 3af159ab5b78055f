package no.varde.proof;

import static no.varde.proof.PlantedPrinciple.assertProved;
import static no.varde.proof.PlantedPrinciple.rule;
import static no.varde.proof.PlantedPrinciple.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.PlantedBook;
import no.varde.assessment.Assessment;
import no.varde.proof.PlantedPrinciple.Shown;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.Test;

/** What is never to be, when to look again, what a log or a further member may not take away, and what may be excepted. */
class FurtherPrinciplesTest {

    private static final String QUESTIONS = "vocabulary/questions.yaml";

    @Test
    void what_is_never_to_be_is_shown_where_it_is() {
        String never =
                "  kind: WHENEVER\n  whenever: {boat: [sjøen er %s]}\n  never: {boat: [nødmelding nå er anbefalt]}\n";
        assertProved(PlantedBook.boat(), never.formatted("rolig"));
        Shown shown = shown(PlantedBook.boat(), never.formatted("farlig"));
        assertThat(shown.what()).isEqualTo("`nødmelding nå er anbefalt` is so");
        assertThat(shown.main(0).levelRank()).isEqualTo(2);
        assertThat(shown.outcome(0, "mayday")).isEqualTo(OutcomeKind.RECOMMENDED);
    }

    @Test
    void something_is_claimed_where_one_at_least_of_what_is_enough_is_so() {
        String principle = "  kind: WHENEVER\n  wheneverAnyOf: {boat: [%s]}\n  then: {boat: [sjøen er minst grov]}\n";
        assertProved(PlantedBook.boat(), principle.formatted("sjøen er grov, sjøen er farlig"));
        Shown shown = shown(PlantedBook.boat(), principle.formatted("sjøen er farlig, sjøen er rolig"));
        assertThat(shown.what()).isEqualTo("`sjøen er minst grov` is not so");
        assertThat(shown.main(0).levelRank()).isZero();
    }

    @Test
    void nothing_is_claimed_where_one_of_the_exceptions_of_a_principle_is_so() {
        String principle = "  kind: WHENEVER\n  whenever: {boat: [båten har motor]}\n"
                + "  unless: {boat: [%s]}\n  then: {boat: [sjøen er høyst grov]}\n";
        assertProved(PlantedBook.boat(), principle.formatted("sjøen er minst grov, sjøen er farlig"));
        Shown shown = shown(PlantedBook.boat(), principle.formatted("sjøen er rolig, sjøen er grov"));
        assertThat(shown.main(0).levelRank()).isEqualTo(2);
    }

    @Test
    void a_day_that_is_known_and_by_which_no_review_is_due_is_shown() {
        String principle = "  kind: REVIEWED_BY\n  days: [departure]\n";
        Shown none = shown(PlantedBook.boat(), principle);
        assertThat(none.what()).isEqualTo("no review is due by the day of `departure`");
        assertThat(departure(none)).isAfterOrEqualTo(none.cases().get(0).asOf());
        Shown later = shown(reviewedBy("båten drar innen 2 dager"), principle);
        assertThat(departure(later))
                .as("the rule asks for a day that is near")
                .isAfter(later.cases().get(0).asOf().plusDays(2));
        assertProved(reviewedBy("båten har ikke dratt"), principle);
    }

    private static PlantedBook reviewedBy(String when) {
        String band = "  - {id: has-left, beforeAsOf: true,";
        return PlantedBook.boat()
                .plant(
                        QUESTIONS,
                        band,
                        "  - {id: ahead, fromAsOf: true, says: {nb: båten har ikke dratt, en: the boat is still here, sv: båten är kvar}}\n"
                                + band)
                .plant(
                        "vocabulary/findings.yaml",
                        "- {id: tomorrow, days: 1, ",
                        "- {id: then, days: 60, by: departure, says: {nb: se igjen den dagen, en: look on that day, sv: se den dagen}}\n"
                                + "- {id: tomorrow, days: 1, ")
                .append("plan/plan.dslr", rule("PN-20", when, "se igjen den dagen"));
    }

    private static LocalDate departure(Shown shown) {
        return ((Answer.Day) shown.cases().get(0).main().answer("departure")).date();
    }

    @Test
    void what_is_to_come_first_is_shown_where_something_else_does() {
        String principle = "  kind: NOT_BEFORE\n  measures: {group: worn}\n  need: signal\n";
        Shown shown = shown(withSignalsAt("siden"), principle);
        assertThat(shown.what()).isEqualTo("`life-jacket` is to be done by `SOON`, and nothing for `signal` is");
        assertThat(shown.outcome(0, "life-jacket")).isEqualTo(OutcomeKind.RECOMMENDED);
        assertProved(withSignalsAt("straks"), principle);
        assertThat(shown(withSignalsAt("siden"), principle + "  whenever: {boat: [sjøen er farlig]}\n")
                        .main(0)
                        .levelRank())
                .isEqualTo(2);
    }

    private static PlantedBook withSignalsAt(String when) {
        String pattern = "{nb: '%s', en: '%s', sv: '%s'}\n";
        return PlantedBook.boat()
                .plant(
                        "vocabulary/book.yaml",
                        "  duty:\n",
                        "  time:\n    CONCLUDED: "
                                + pattern.formatted("gjør {phrase} {name}", "do {phrase} {name}", "gör {phrase} {name}")
                                + "    BY: "
                                + pattern.formatted(
                                        "{phrase} må {name}", "{phrase} must be {name}", "{phrase} ska {name}")
                                + "    ANY_BY: "
                                + pattern.formatted("noe må {name}", "something must be {name}", "något ska {name}")
                                + "  duty:\n")
                .file(
                        "vocabulary/times.yaml",
                        "times:\n- {id: SOON, name: {nb: straks, en: soon, sv: strax}}\n"
                                + "- {id: LATER, name: {nb: siden, en: later, sv: sedan}}\n")
                .file(
                        "times/all.dslr",
                        rule("TT-20", "sjøen er høyst farlig", "gjør redningsvest straks")
                                + rule("TT-21", "sjøen er høyst farlig", signalsAt(when)));
    }

    private static String signalsAt(String when) {
        return String.join("\n  ", "gjør radio " + when, "gjør nødraketter " + when, "gjør nødmelding nå " + when);
    }

    @Test
    void something_more_in_a_log_shows_where_it_lowers_a_level() {
        String principle = "  kind: MORE_NEVER_LESS\n  stronger: ENTRY_MORE\n  keeps: [LEVELS]\n";
        assertProved(PlantedBook.boat(), principle);
        PlantedBook planted = PlantedBook.boat()
                .append(
                        "levels/sea.dslr",
                        rule(
                                "SJ-20",
                                "båten har lekket høyst én gang i det siste",
                                "regn sjøen som minst farlig for båten"));
        Shown shown = shown(planted, principle);
        assertThat(leaks(shown.cases().get(0))).isEqualTo(1);
        assertThat(leaks(shown.cases().get(1))).isEqualTo(2);
        assertThat(shown.main(0).levelRank()).isEqualTo(2);
        assertThat(shown.main(1).levelRank()).isLessThan(2);
    }

    private static int leaks(Assessment assessment) {
        return assessment.log("mishaps").size();
    }

    @Test
    void a_further_member_shows_where_it_lowers_a_level_or_takes_a_measure() {
        String principle =
                "  kind: MORE_NEVER_LESS\n  stronger: MEMBER_MORE\n  keeps: [LEVELS]\n  keepsNeeds: [leave-boat]\n";
        assertProved(PlantedBook.boat(), principle);
        PlantedBook planted = PlantedBook.boat()
                .append(
                        "levels/sea.dslr",
                        rule("SJ-20", "det er ingen passasjerer om bord", "regn sjøen som minst farlig for båten"));
        Shown shown = shown(planted, principle);
        assertThat(shown.what()).startsWith("the level ");
        assertThat(shown.cases().get(0).members()).isEmpty();
        assertThat(shown.cases().get(1).members()).hasSize(1);
    }

    @Test
    void what_is_excepted_with_its_reason_is_no_breach_and_nothing_else_is_excepted() {
        PlantedBook planted =
                PlantedBook.boat().append("limits/limits.dslr", rule("BG-20", "motoren svikter ikke", "ikke årer"));
        String principle = "  kind: MORE_NEVER_LESS\n  stronger: NO_TO_UNKNOWN\n  keeps: [HOLDS]\n";
        Shown shown = shown(planted, principle);
        assertThat(shown.what()).endsWith("is no longer held back");
        String except = principle + "  except:\n  - of: [oars]\n    questions: [%s]\n"
                + "    because: {nb: Da trengs de., en: Then they are needed.}\n";
        assertProved(planted, except.formatted("engine-failing"));
        assertThat(shown(planted, except.formatted("skipper-drunk")).what()).isEqualTo(shown.what());
    }
}
