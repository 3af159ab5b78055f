package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.difference.Effect.Verdict;
import no.varde.difference.Move.Matter;
import org.junit.jupiter.api.Test;

/** What an edit does is told whole: no loss hides behind a question, and no text of the book is another unseen. */
class EffectTest {

    private static final String QUESTIONS = "vocabulary/questions.yaml";

    private static Effect boat(PlantedBook present) {
        return between(PlantedBook.boat(), present);
    }

    private static Effect between(PlantedBook old, PlantedBook present) {
        return Effect.of(Edition.read(old.files()), Edition.read(present.files()), Map.of(), TheBook.TODAY);
    }

    private static PlantedBook tracked() {
        return PlantedBook.boat()
                .append(
                        QUESTIONS,
                        """
                        - id: wet-matches
                          about: boat
                          reach: boat
                          type: YNU
                          ask: {nb: Er fyrstikkene våte?, en: Are the matches wet?}
                          says:
                            YES: {nb: fyrstikkene er våte, en: the matches are wet}
                            NO: {nb: fyrstikkene er tørre, en: the matches are dry}
                          source: SEA Før turen
                        """)
                .append(
                        "limits/limits.dslr",
                        """

                        rule "GR-90 Ikke ro med våte fyrstikker"
                          @kilde("SEA Når det går galt")
                          @title("No rowing with wet matches")
                          @begrunnelse("Plantet.")
                          @reason("Planted.")
                        when
                          fyrstikkene er våte
                        then
                          ikke årer
                        end
                        """);
    }

    @Test
    void a_rule_on_a_new_question_that_blocks_a_measure_is_a_loss() {
        Effect effect = boat(tracked());
        assertThat(effect.verdict()).isIn(Verdict.MILDER, Verdict.BOTH);
        assertThat(effect.losses()).extracting(Loss::name).contains("block main oars");
        Group group = effect.advice().groups().get(0);
        assertThat(group.moves().get(0).matter()).isEqualTo(Matter.BLOCK);
        assertThat(group.when().ways()).singleElement().satisfies(way -> assertThat(way.clauses())
                .extracting(clause -> clause.sentence().in("nb"), When.Clause::holds)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("fyrstikkene er våte", true)));
    }

    @Test
    void a_question_that_is_gone_is_compared_for_every_answer_too() {
        Effect effect = between(tracked(), PlantedBook.boat());
        assertThat(effect.verdict()).isIn(Verdict.STRICTER, Verdict.BOTH);
        assertThat(effect.advice().notCompared()).isEmpty();
    }

    @Test
    void a_text_turned_into_its_opposite_is_told_with_the_languages_that_were_left_behind() {
        Effect effect = boat(PlantedBook.boat().plant(QUESTIONS, "nb: Har båten motor?", "nb: Er båten uten motor?"));
        assertThat(effect.verdict()).isEqualTo(Verdict.NONE);
        assertThat(effect.rewrites()).singleElement().isInstanceOfSatisfying(Rewrite.Reworded.class, reworded -> {
            assertThat(reworded.words()).containsOnlyKeys("nb");
            assertThat(reworded.leftBehind()).contains("en");
        });
    }

    @Test
    void a_renamed_sentence_is_one_line_and_the_advice_is_proved_the_same() {
        PlantedBook renamed = PlantedBook.boat();
        List<String> files = List.copyOf(renamed.files().byName().keySet());
        for (String file : files) {
            renamed.file(file, renamed.text(file).replace("båten er i nød", "båten er i havsnød"));
        }
        Effect effect = boat(renamed);
        assertThat(effect.advice().changed()).isEmpty();
        assertThat(effect.advice().edits()).isEmpty();
        assertThat(effect.rewrites()).allSatisfy(one -> assertThat(one).isInstanceOf(Rewrite.Reworded.class));
    }
}
