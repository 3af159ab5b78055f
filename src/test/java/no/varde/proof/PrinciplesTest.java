package no.varde.proof;

import static no.varde.proof.PlantedPrinciple.assertProved;
import static no.varde.proof.PlantedPrinciple.rule;
import static no.varde.proof.PlantedPrinciple.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.proof.PlantedPrinciple.Shown;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.Test;

/** The principles hold in every case of the book, and where one fails, there is a case that shows it. */
class PrinciplesTest {

    private static final String RED_FLAGS = "  kind: MORE_NEVER_LESS\n  stronger: RED_FLAGS\n";

    private static final String OF_ROUGH = "  recommendUpTo: 3\n  considerUpTo: 4\n";
    private static final String OF_DANGEROUS = "  recommendUpTo: 3\n  considerUpTo: 5\n";

    @Test
    void every_principle_of_the_book_is_proved_for_every_case() {
        List<Verdict> verdicts = Principles.prove(TheBook.DECIDER, TheBook.TODAY);
        assertThat(verdicts).hasSizeGreaterThan(8).allMatch(Verdict::isProved);
    }

    @Test
    void whenever_fails_where_a_rule_asks_for_more() {
        String principle = "  kind: WHENEVER\n  whenever: {boat: [sjøen er farlig]}\n"
                + "  then: {boat: [nødmelding nå er anbefalt]}\n";
        assertProved(PlantedBook.boat(), principle);
        PlantedBook planted = PlantedBook.boat()
                .plant(
                        "measures/signal-and-home.dslr",
                        "  sjøen er farlig\nthen\n",
                        "  sjøen er farlig\n  båten har motor\nthen\n");
        Shown shown = shown(planted, principle);
        assertThat(shown.what()).isEqualTo("`nødmelding nå er anbefalt` is not so");
        assertThat(shown.main(0).levelRank()).isEqualTo(2);
        assertThat(shown.outcome(0, "mayday")).isNotEqualTo(OutcomeKind.RECOMMENDED);
        assertThat(shown.cases().get(0).main().answers()).doesNotContainKey("has-engine");
    }

    @Test
    void whenever_may_go_from_a_member_to_the_main_person() {
        String principle = "  kind: WHENEVER\n  whenever: {passenger: [sjøen er farlig]}\n"
                + "  then: {boat: [sjøen er minst grov]}\n";
        assertProved(PlantedBook.boat(), principle);
        PlantedBook planted = PlantedBook.boat()
                .plant(
                        "levels/sea.dslr",
                        "  sjøen er farlig for minst én passasjer\n",
                        "  sjøen er farlig for minst én passasjer\n  båten har motor\n")
                .plant(
                        "levels/sea.dslr",
                        "when\n  det viser seg at turen er utsatt\nthen",
                        "when\n  det viser seg at turen er utsatt\n  båten har motor\nthen");
        Shown shown = shown(planted, principle);
        assertThat(shown.cases().get(0).members()).hasSize(1);
        assertThat(shown.facts().get(0).get(1).levelRank()).isEqualTo(2);
        assertThat(shown.main(0).levelRank()).isZero();
    }

    @Test
    void a_further_red_flag_shows_where_it_lowers_a_level_or_moves_a_measure_down() {
        Shown level = shown(PlantedBook.boat(), RED_FLAGS + "  keeps: [LEVELS]\n");
        assertThat(level.what()).isEqualTo("the level `ROUGH` is lost");
        assertThat(level.main(0).levelRank()).isGreaterThan(level.main(1).levelRank());
        PlantedBook mended = PlantedBook.boat()
                .plant(
                        "levels/sea.dslr",
                        "  minst halvparten av varselflaggene om båten er ukjente\n",
                        "  minst ett varselflagg gjelder båten\n");
        assertProved(mended, RED_FLAGS + "  keeps: [LEVELS, DUTIES]\n");
        Shown measure = shown(mended, RED_FLAGS + "  keeps: [MEASURES]\n");
        assertThat(measure.what()).isEqualTo("the measure `oars` moves down, and nothing says why");
        assertThat(measure.outcome(0, "oars")).isIn(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER);
        assertThat(measure.outcome(1, "oars")).isGreaterThan(measure.outcome(0, "oars"));
    }

    @Test
    void a_no_that_becomes_unknown_shows_where_it_lowers_a_level() {
        String principle =
                "  kind: MORE_NEVER_LESS\n  stronger: NO_TO_UNKNOWN\n  keeps: [LEVELS]\n  fixed: [can-swim]\n";
        assertProved(PlantedBook.boat(), principle);
        PlantedBook planted = PlantedBook.boat()
                .append(
                        "levels/sea.dslr",
                        rule("SJ-20", "motoren svikter ikke", "regn sjøen som minst farlig for båten"));
        Shown shown = shown(planted, principle);
        assertThat(shown.main(0).levelRank()).isEqualTo(2);
        assertThat(shown.main(1).levelRank()).isLessThan(2);
        assertThat(shown.cases().get(0).main().answers()).containsOnlyKeys("engine-failing");
        assertThat(shown.cases().get(1).main().answers()).isEmpty();
    }

    @Test
    void a_measure_above_the_ceiling_of_the_principle_is_shown() {
        String principle = "  kind: CEILINGS\n  upTo:\n    CALM: {recommended: 2, considered: 2}\n"
                + "    ROUGH: {recommended: 3, considered: 4}\n    DANGEROUS: {recommended: 3, considered: 5}\n"
                + "  outside:\n  - need: leave-boat\n    when: {boat: [det viser seg at alle må av båten]}\n";
        assertProved(PlantedBook.boat(), principle);
        Shown shown = shown(withHigherCeiling(), principle);
        assertThat(shown.what()).endsWith("is recommended at the level `ROUGH`, and intrudes 4");
        assertThat(shown.main(0).levelRank()).isEqualTo(1);
        assertThat(shown.outcome(0, "stay-ashore")).isEqualTo(OutcomeKind.RECOMMENDED);
    }

    private static PlantedBook withHigherCeiling() {
        return PlantedBook.boat()
                .plant("vocabulary/book.yaml", OF_ROUGH, OF_ROUGH.replace("recommendUpTo: 3", "recommendUpTo: 4"))
                .plant("vocabulary/book.yaml", OF_DANGEROUS, OF_DANGEROUS.replace("UpTo: 3", "UpTo: 4"));
    }

    @Test
    void a_heavy_measure_without_a_milder_one_that_is_set_aside_is_shown() {
        String principle = "  kind: MILDER_FIRST\n  from: 4\n";
        Shown shown = shown(PlantedBook.boat(), principle);
        assertThat(shown.what())
                .isEqualTo("`life-raft` is on the list, and no milder measure is blocked or not enough");
        assertThat(shown.outcome(0, "life-raft")).isEqualTo(OutcomeKind.CONSIDER);
        assertThat(shown.main(0).holds(new Conclusion.NotEnough("life-jacket"))).isFalse();
        PlantedBook mended = PlantedBook.boat()
                .plant(
                        "measures/afloat.dslr",
                        "  vurder redningsflåte\n",
                        "  vurder redningsflåte\n  redningsvest er ikke nok\n");
        assertProved(mended, principle);
    }

    @Test
    void a_measure_beside_a_milder_one_that_is_enough_is_shown() {
        String principle = "  kind: NO_MILDER_LEFT\n";
        assertProved(PlantedBook.boat(), principle);
        Shown shown = shown(withHigherCeiling(), principle);
        assertThat(shown.what())
                .isEqualTo("`stay-ashore` is recommended beside `life-jacket`, which is milder and enough");
        assertThat(shown.outcome(0, "stay-ashore")).isEqualTo(OutcomeKind.RECOMMENDED);
        assertThat(shown.main(0).holds(new Conclusion.NotEnough("life-jacket"))).isFalse();
    }

    @Test
    void a_member_whose_level_depends_on_answers_about_others_is_shown() {
        String principle = "  kind: APART\n  about: [boat, skipper]\n  except: [boat-length]\n";
        assertProved(PlantedBook.boat(), principle);
        PlantedBook planted = PlantedBook.boat()
                .plant(
                        "vocabulary/questions.yaml",
                        "- id: skipper-drunk\n  about: skipper\n  reach: boat\n",
                        "- id: skipper-drunk\n  about: skipper\n  reach: trip\n")
                .append(
                        "levels/sea.dslr",
                        rule("SJ-20", "føreren har drukket", "regn sjøen som minst farlig for passasjeren"));
        Shown shown = shown(planted, principle);
        assertThat(shown.what()).startsWith("the level changes at ");
        assertThat(shown.facts().get(0).get(1).levelRank())
                .isNotEqualTo(shown.facts().get(1).get(1).levelRank());
    }
}
