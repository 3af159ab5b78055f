package no.varde.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.varde.PlantedBook;
import no.varde.difference.CannotCompare;
import no.varde.difference.Loss;
import no.varde.kinds.EnglishWords;
import no.varde.policy.GateReport.Line;
import no.varde.policy.GateReport.Part;
import no.varde.policy.GateReport.Section;
import no.varde.policy.GateReport.Weight;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft passes when it is sound, proved and as its cases say, and when each loss is named with a reason. */
class GateTest {

    private static final String MEASURES = "measures/m.dslr";
    private static final String GLOVES = "  det blåser frisk bris\nthen\n  anbefal hansker";
    private static final String GLOVES_IN_A_GALE = "  det blåser kuling\nthen\n  anbefal hansker";

    private KiteDraft kites = new KiteDraft(Path.of(""));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        kites = new KiteDraft(folder);
    }

    private GateReport judge(PlantedBook present) throws IOException {
        return kites.judge(KiteDraft.book(), present);
    }

    private static List<String> told(GateReport report, Part part, Weight weight) {
        return report.sections().stream()
                .filter(section -> section.part() == part)
                .map(Section::lines)
                .flatMap(List::stream)
                .filter(line -> line.weight() == weight)
                .map(Line::said)
                .map(said -> said.in("en"))
                .toList();
    }

    private static PlantedBook glovesInAGale() {
        return KiteDraft.book().plant(MEASURES, GLOVES, GLOVES_IN_A_GALE);
    }

    /** Returns the names of losses as a draft gives one reason for each of them. */
    private static String reasons(List<String> losses) {
        StringBuilder yaml = new StringBuilder();
        losses.forEach(loss -> yaml.append("- {loss: ").append(loss).append(", because: Det er ment slik.}\n"));
        return yaml.toString();
    }

    @Test
    void a_book_passes_against_itself_and_every_part_is_told() throws IOException {
        GateReport report = judge(KiteDraft.book());
        assertThat(report.passes()).as(GateText.of(report, "en")).isTrue();
        assertThat(report.sections()).extracting(Section::part).containsExactly(Part.values());
        assertThat(report.sections())
                .allSatisfy(section -> assertThat(section.lines()).isNotEmpty());
        assertThat(GateText.of(report, "nb")).startsWith("Slippes gjennom. Bøkene sier det samme.");
    }

    @Test
    void a_loss_stops_a_draft_until_it_is_named_with_a_reason() throws IOException {
        GateReport stopped = judge(glovesInAGale());
        List<String> losses = stopped.effect().losses().stream().map(Loss::name).toList();
        assertThat(losses).contains("outcome main gloves");
        assertThat(told(stopped, Part.LOSSES, Weight.STOPS)).hasSameSizeAs(losses);
        assertThat(GateText.of(stopped, "en")).startsWith("Stopped. Milder for the person at risk");
        PlantedBook named = glovesInAGale().file("losses.yaml", reasons(losses));
        GateReport passed = judge(named);
        assertThat(told(passed, Part.LOSSES, Weight.STOPS)).isEmpty();
        assertThat(told(passed, Part.LOSSES, Weight.SAID))
                .anyMatch(line ->
                        line.startsWith("`outcome main gloves`: ") && line.endsWith("Reason: Det er ment slik."));
    }

    @Test
    void the_losses_that_the_gate_writes_are_read_when_they_have_reasons() throws IOException {
        String written = requireNonNull(GateFiles.of(judge(glovesInAGale())).get("losses.yaml"));
        assertThat(written).contains("because: \"\"");
        PlantedBook named = glovesInAGale()
                .file("losses.yaml", written.replace("because: \"\"", "because: \"Det er \\\"ment\\\" slik\""));
        assertThat(told(judge(named), Part.LOSSES, Weight.STOPS)).isEmpty();
    }

    @Test
    void what_is_named_and_not_lost_stops_a_draft() throws IOException {
        GateReport report = judge(
                KiteDraft.book().file("losses.yaml", "- {loss: outcome main glove, because: Det er ment slik.}\n"));
        assertThat(told(report, Part.LOSSES, Weight.STOPS))
                .containsExactly("losses.yaml:1:3: `outcome main glove` is named as a loss, and is not lost.");
    }

    private static final String NO_WILD_THUNDER =
            "- {loss: level main, because: Det er ment slik., follows: [outcome main go-home, duty main clear-field, warning main sparks]}\n";

    /** In thunder the air is no longer wild, so the duty that the level brings is not there either. */
    private static PlantedBook noWildThunder() {
        return KiteDraft.book()
                .plant(
                        "levels/n.dslr",
                        "  det er torden\nthen\n  regn luften som minst vill",
                        "  det er torden\nthen\n  regn luften som minst urolig");
    }

    @Test
    void what_is_proved_to_follow_from_a_loss_may_stand_under_its_reason() throws IOException {
        GateReport report = judge(noWildThunder().file("losses.yaml", NO_WILD_THUNDER));
        assertThat(report.effect().losses())
                .extracting(Loss::name)
                .containsExactly("level main", "outcome main go-home", "duty main clear-field", "warning main sparks");
        assertThat(told(report, Part.LOSSES, Weight.STOPS)).isEmpty();
        assertThat(told(report, Part.LOSSES, Weight.SAID))
                .anyMatch(line -> line.startsWith("`level main`: ") && line.endsWith("Reason: Det er ment slik."))
                .anyMatch(line ->
                        line.startsWith("`duty main clear-field`: ") && line.endsWith("Follows from `level main`"));
    }

    @Test
    void what_follows_and_is_not_named_stops_a_draft() throws IOException {
        GateReport report =
                judge(noWildThunder().file("losses.yaml", NO_WILD_THUNDER.replace("duty main clear-field, ", "")));
        assertThat(told(report, Part.LOSSES, Weight.STOPS))
                .hasSize(1)
                .allMatch(line ->
                        line.startsWith("`duty main clear-field`: ") && line.endsWith("No reason in `losses.yaml`"));
    }

    @Test
    void a_loss_that_does_not_follow_stands_under_no_other() throws IOException {
        PlantedBook both = noWildThunder()
                .plant(MEASURES, GLOVES, GLOVES_IN_A_GALE)
                .file("losses.yaml", NO_WILD_THUNDER.replace("[outcome", "[outcome main gloves, outcome"));
        assertThat(told(judge(both), Part.LOSSES, Weight.STOPS))
                .containsExactly(
                        "losses.yaml:1:60: `outcome main gloves` does not follow from `level main`, so the loss needs a"
                                + " reason of its own.",
                        "`outcome main gloves`: weaker advice of a measure: Gloves, from recommended to not suggested."
                                + " No reason in `losses.yaml`");
    }

    @Test
    void what_follows_from_a_finding_stands_under_the_finding() throws IOException {
        PlantedBook torn = KiteDraft.book()
                .plant(
                        "findings/f.dslr",
                        "  det kan være at dragen er revet\n",
                        "  det kan være at dragen er revet\n  det blåser kuling\n");
        String written = requireNonNull(GateFiles.of(judge(torn)).get("losses.yaml"));
        assertThat(written)
                .startsWith("# Det blir ikke lenger funnet at dragen er dårlig\n- loss: \"not-found member bad-kite\"")
                .contains("  - \"outcome main go-home\"", "  - \"outcome member mend\"");
        assertPasses(torn, written);
    }

    @Test
    void what_the_gate_writes_names_under_a_cause_what_follows_from_it() throws IOException {
        String written = requireNonNull(GateFiles.of(judge(noWildThunder())).get("losses.yaml"));
        assertThat(written)
                .containsSubsequence(
                        "- loss: \"level main\"", "  because: \"\"", "  follows:", "  - \"duty main clear-field\"");
        assertPasses(noWildThunder(), written);
    }

    private void assertPasses(PlantedBook draft, String losses) throws IOException {
        PlantedBook named = draft.copy().file("losses.yaml", losses.replace("because: \"\"", "because: Slik."));
        GateReport report = judge(named);
        assertThat(told(report, Part.LOSSES, Weight.STOPS)).isEmpty();
        assertThat(GateFiles.of(report).get("losses.yaml"))
                .as("the reasons are kept")
                .isEqualTo(losses.replace("because: \"\"", "because: \"Slik.\""));
    }

    @Test
    void a_file_of_losses_is_read_strictly() {
        PlantedBook book = KiteDraft.book()
                .file(
                        "losses.yaml",
                        "losses:\n- {loss: a}\n- {loss: b, because: ' '}\n- {lost: c, because: x}\n"
                                + "- {loss: b, because: x}\n- {loss: d, because: {nb: x}}\n"
                                + "- {loss: e, because: x, follows: [a, f, {g: h}, f]}\n");
        assertThatThrownBy(() -> RuleBook.read(book.files()))
                .isInstanceOfSatisfying(RuleBookRejected.class, rejected -> assertThat(rejected.faults())
                        .extracting(Object::toString)
                        .containsExactly(
                                "losses.yaml:2:3: losses[0]: `because` is missing",
                                "losses.yaml:3:22: losses[1].because: the text is empty",
                                "losses.yaml:4:3: losses[2]: `loss` is missing",
                                "losses.yaml:4:4: losses[2].lost: `lost` is not a known key here. Maybe `loss`.",
                                "losses.yaml:5:10: losses[3].loss: `b` stands twice",
                                "losses.yaml:6:22: losses[4].because: `en` is missing",
                                "losses.yaml:7:35: losses[5].follows: `a` stands twice",
                                "losses.yaml:7:41: losses[5].follows: expected a text, found a mapping",
                                "losses.yaml:7:49: losses[5].follows: `f` stands twice"));
    }

    @Test
    void a_draft_without_principles_is_stopped_and_each_that_is_gone_is_a_loss() throws IOException {
        PlantedBook without = KiteDraft.book().without("principles.yaml");
        GateReport report = judge(without);
        assertThat(told(report, Part.PRINCIPLES, Weight.STOPS))
                .containsExactly("the draft has no principles, so nothing is proved of it");
        assertThat(told(report, Part.LOSSES, Weight.STOPS))
                .containsExactly("`principle P-01`: The principle P-01 is gone. No reason in `losses.yaml`");
        assertThat(report.present().book().identity().content())
                .isNotEqualTo(report.old().book().identity().content());
    }

    @Test
    void a_principle_that_fails_stops_a_draft_with_the_smallest_case() throws IOException {
        GateReport report = judge(KiteDraft.book()
                .plant(
                        MEASURES,
                        "  det er torden\nthen\n  anbefal å gå hjem",
                        "  det er torden\nthen\n  vurder å gå hjem"));
        assertThat(told(report, Part.PRINCIPLES, Weight.STOPS))
                .hasSize(1)
                .allMatch(line -> line.endsWith("See P-01.yaml"));
        assertThat(GateFiles.of(report).get("P-01.yaml")).contains("thunder: YES");
    }

    @Test
    void a_case_that_is_not_so_stops_a_draft_and_no_mutant_is_tried_with_it() throws IOException {
        GateReport report = judge(KiteDraft.book().plant(MEASURES, GLOVES, "  det er torden\nthen\n  anbefal hansker"));
        assertThat(told(report, Part.CASES, Weight.STOPS)).isNotEmpty().allMatch(line -> line.contains("TI-01"));
        assertThat(told(report, Part.MUTANTS, Weight.LOOK)).hasSize(1);
    }

    @Test
    void a_rule_without_a_case_stops_a_draft() throws IOException {
        GateReport report = judge(
                KiteDraft.book()
                        .append(
                                MEASURES,
                                """

                        rule "TI-90 Hansker i torden"
                          @kilde("AIR 1")
                          @title("Gloves in thunder")
                          @begrunnelse("Plantet.")
                          @reason("Planted.")
                        when
                          det er torden
                        then
                          anbefal hansker
                        end
                        """));
        assertThat(told(report, Part.TEXTS, Weight.STOPS)).hasSize(1).allMatch(line -> line.contains("TI-90"));
        assertThat(told(report, Part.MUTANTS, Weight.LOOK)).isNotEmpty();
    }

    @Test
    void a_language_that_is_left_behind_is_shown() throws IOException {
        GateReport report = judge(
                KiteDraft.book().plant(MEASURES, "@reason(\"The line cuts.\")", "@reason(\"The line cuts hands.\")"));
        assertThat(report.passes()).isTrue();
        assertThat(told(report, Part.TEXTS, Weight.LOOK))
                .containsExactly("`rules TI-01: reason` is changed in en and is as it was in nb");
    }

    @Test
    void a_question_that_is_asked_in_other_words_is_shown_since_nobody_can_tell_whether_it_asks_the_same()
            throws IOException {
        GateReport report =
                judge(KiteDraft.book().plant("vocabulary/questions.yaml", "Er det torden?", "Er det fint vær?"));
        assertThat(report.passes()).isTrue();
        assertThat(told(report, Part.TEXTS, Weight.LOOK))
                .contains(
                        "the question `thunder` is asked in other words in nb: see whether the answers still mean the same");
    }

    @Test
    void what_a_law_changes_is_told_on_the_day_on_which_it_begins() throws IOException {
        GateReport report = judge(
                KiteDraft.book()
                        .append(
                                "vocabulary/rest.yaml",
                                """

                        laws:
                        - id: air-act
                          cite: luftloven § 1
                          title: {nb: Luftloven § 1, en: Air Act section 1}
                          from: 2027-01-01
                          verified: false
                          note: {nb: Plantet., en: Planted.}
                          says:
                            IN_FORCE: {nb: luftloven gjelder, en: the air act is in force}
                            NOT_IN_FORCE: {nb: luftloven gjelder ikke ennå, en: the air act is not yet in force}
                          source: AIR 1
                        """)
                        .append(
                                "limits/g.dslr",
                                """

                        rule "GR-90 Ikke hansker når loven gjelder"
                          @kilde("AIR 1")
                          @hjemmel("luftloven § 1")
                          @title("No gloves when the act is in force")
                          @begrunnelse("Plantet.")
                          @reason("Planted.")
                        when
                          luftloven gjelder
                        then
                          ikke hansker
                        end
                        """));
        assertThat(report.effect().losses()).extracting(Loss::name).containsExactly("block main gloves");
        assertThat(told(report, Part.LAW, Weight.SAID))
                .contains("luftloven § 1 is in force from 2027-01-01", "on 2026-11-22 nothing changes in the advice")
                .anyMatch(line -> line.startsWith("on 2027-01-01 the advice changes: 1 losses, 0 other changes: "));
        assertThat(told(report, Part.LAW, Weight.LOOK)).hasSize(1).allMatch(line -> line.startsWith("luftloven § 1"));
    }

    @Test
    void the_same_draft_leaves_the_same_bytes() throws IOException {
        GateReport one = judge(glovesInAGale());
        GateReport other = judge(glovesInAGale());
        assertThat(GateFiles.of(one)).isEqualTo(GateFiles.of(other));
        assertThat(judge(KiteDraft.book()).id()).isNotEqualTo(one.id());
    }

    @Test
    void the_report_is_told_in_each_language_and_form_and_nobody_reads_another() throws IOException {
        var files = GateFiles.of(judge(glovesInAGale()));
        assertThat(files)
                .containsKeys(
                        "gate.nb.txt", "gate.nb.html", "gate.nb.json", "gate.en.txt", "gate.en.html", "gate.en.json");
        assertThat(requireNonNull(files.get("gate.nb.txt")).lines())
                .filteredOn(line -> !line.startsWith("* rules ")) // as the files call it
                .allSatisfy(line -> assertThat(EnglishWords.in(line)).as(line).isEmpty());
        assertThat(files.get("gate.nb.html")).startsWith("<!DOCTYPE html>").contains("lang=\"nb\"");
    }

    @Test
    void books_about_other_persons_are_not_compared() {
        assertThatThrownBy(() -> kites.judge(KiteDraft.book(), PlantedBook.boat()))
                .isInstanceOf(CannotCompare.class);
    }
}
