package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.difference.Effect.Verdict;
import no.varde.report.EffectText;
import org.junit.jupiter.api.Test;

/** Edits of the book of the project, as policy staff tried them, with what must be told of each. */
class EffectOfTheBookTest {

    private static final String THREAT = "vocabulary/questions-2-threat.yaml";

    private static final String SPOKEN =
            """
            - question: car-tracker
              ask: {nb: "Kan det stå en sporer i bilen?", en: "Can there be a tracker in the car?", nn: "Kan det stå ein sporar i bilen?"}
              source: S001

            """;

    private static final Edition OURS = Edition.read(PlantedBook.ours().files());

    /** An edit, and what is told of it. */
    private record Told(Effect effect, String text) {

        static Told of(PlantedBook planted) {
            Edition present = Edition.read(planted.files());
            Effect effect = Effect.of(OURS, present, Map.of(), TheBook.TODAY);
            return new Told(effect, EffectText.of(effect, OURS, present, 0, "nb", false));
        }

        String words() {
            return text.replaceAll("\\s+", " ");
        }

        List<String> lines() {
            return text.stripTrailing().lines().toList();
        }
    }

    @Test
    void a_narrowed_rule_of_strangulation_is_told_in_40_lines_whose_first_names_the_level() {
        Told told = Told.of(PlantedBook.ours()
                .plant(
                        "findings/alvorlige-faresignaler.dslr",
                        "    det er funnet at det har vært kvelertak\nthen\n    slå fast at det foreligger et alvorlig",
                        "    det er funnet at det har vært kvelertak\n"
                                + "    den utsatte er redd for å bli drept av utøveren\n"
                                + "then\n    slå fast at det foreligger et alvorlig"));
        assertThat(told.effect().verdict()).isEqualTo(Verdict.MILDER);
        assertThat(told.lines()).hasSizeLessThanOrEqualTo(40);
        assertThat(told.lines().get(0)).startsWith("Mildere").contains("Trusselnivå", "fra høyt til forhøyet");
        assertThat(told.words())
                .contains("Bare når", "det er funnet at det har vært kvelertak")
                .doesNotContain("threat-to-kill", " main", "%");
    }

    @Test
    void a_rule_that_takes_the_alarm_away_on_a_new_question_is_a_loss() {
        Told told = Told.of(
                PlantedBook.ours()
                        .append(
                                THREAT,
                                """

                        - id: car-tracker
                          about: adult
                          reach: household
                          type: YNU
                          ask: {nb: Kan det stå en sporer i bilen?, en: Can there be a tracker in the car?, nn: "Kan det stå ein sporar i bilen?"}
                          says:
                            YES: {nb: det kan stå en sporer i bilen, en: there can be a tracker in the car}
                            NO: {nb: det står ingen sporer i bilen, en: there is no tracker in the car}
                          source: S001
                        """)
                        .plant(
                                "vocabulary/conversation.yaml",
                                "questions: [danger-now, ",
                                "questions: [car-tracker, danger-now, ")
                        .plant("vocabulary/ageing.yaml", "  now:\n", "  now:\n  - car-tracker\n")
                        .plant("vocabulary/spoken.yaml", "\nspoken:\n", "\nspoken:\n" + SPOKEN)
                        .append(
                                "limits/forbud-og-alarm.dslr",
                                """

                        rule "ZZ-01 Ikke alarm med sporer"
                            @kilde("S001")
                            @begrunnelse("Plantet.")
                            @title("No alarm with a tracker")
                            @reason("Planted.")
                        when
                            det kan stå en sporer i bilen
                        then
                            ikke mobil voldsalarm
                        end
                        """));
        assertThat(told.effect().verdict()).isIn(Verdict.MILDER, Verdict.BOTH);
        assertThat(told.effect().losses()).extracting(Loss::name).contains("block main mobile-violence-alarm");
        assertThat(told.words()).contains("det kan stå en sporer i bilen", "car-tracker");
    }

    @Test
    void texts_turned_into_their_opposite_and_a_principle_that_is_gone_are_told_though_the_advice_is_the_same() {
        PlantedBook planted = PlantedBook.ours()
                .plant(
                        THREAT,
                        "nb: Har utøveren kommet med drapstrusler mot den utsatte?",
                        "nb: Har utøveren vært hyggelig mot den utsatte?");
        planted.file(
                "vocabulary/laws.yaml",
                planted.text("vocabulary/laws.yaml").replace("verified: false", "verified: true"));
        planted.file(
                "principles.yaml",
                planted.text("principles.yaml").replaceFirst("(?s)- id: P-02\n.*?\n(?=- id: P-03\n)", ""));
        Told told = Told.of(planted);
        assertThat(told.effect().verdict()).isEqualTo(Verdict.NONE);
        assertThat(told.lines().get(0)).startsWith("Ingen forskjell i rådene").contains("samme i hvert tilfelle");
        assertThat(told.effect().losses()).extracting(Loss::name).containsExactly("principle P-02");
        assertThat(told.effect().rewrites())
                .extracting(rewrite -> rewrite.where().section())
                .contains("questions", "laws", "principles");
        assertThat(told.words()).contains("Prinsippet P-02 er borte", "Har utøveren vært hyggelig mot den utsatte?");
    }
}
