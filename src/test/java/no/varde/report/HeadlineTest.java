package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.difference.Effect.Verdict;
import no.varde.difference.Loss;
import no.varde.difference.Loss.Became;
import no.varde.logic.NotCompared;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Whatever is lost by an edit, the first line says it, and never that all is the same. */
class HeadlineTest {

    private static final Edition OLD = Edition.read(PlantedBook.boat().files());
    private static final Edition HELD_BACK = Edition.read(PlantedBook.boat()
            .append(
                    "limits/limits.dslr",
                    """

                    rule "GR-90 Ikke ro med motor"
                      @kilde("SEA Når det går galt")
                      @title("No rowing with an engine")
                      @begrunnelse("Plantet.")
                      @reason("Planted.")
                    when
                      båten har motor
                    then
                      ikke årer
                    end
                    """)
            .files());

    private static final Effect LESS = Effect.of(OLD, HELD_BACK, Map.of(), TheBook.TODAY);
    private static final Effect MORE = Effect.of(HELD_BACK, OLD, Map.of(), TheBook.TODAY);

    /** Every kind of loss beside those of the rules, and of each every sort. */
    private static List<Loss> besides() {
        Vocabulary boat = OLD.book().vocabulary();
        List<Loss> all = new ArrayList<>();
        Review.Clock week = new Review.Clock("any", 7, "departure", List.of());
        Review event = Vocabulary.known(boat.reviews(), "on-wind");
        Review.Clock month = new Review.Clock("any", 30, null, List.of());
        List<Loss.LaterReview> later = List.of(
                new Loss.LaterReview(week, month),
                new Loss.LaterReview(week, new Review.Clock("any", 7, null, List.of())),
                new Loss.LaterReview(week, event),
                new Loss.LaterReview(event, month));
        assertThat(later.stream().map(Loss.LaterReview::how)).containsExactly(Loss.LaterReview.How.values());
        all.addAll(later);
        all.add(new Loss.NotFirst(
                boat.levels().get(0).id(), boat.measures().keySet().iterator().next()));
        Stream.of(Became.values()).forEach(became -> all.add(new Loss.Guard("P-01", became)));
        // books with other lists of members are not compared at all
        EnumSet.complementOf(EnumSet.of(NotCompared.Why.MEMBERS))
                .forEach(why -> all.add(new Loss.Unseen(new NotCompared(why, "any"))));
        return all;
    }

    private static String headline(Effect effect, String language) {
        return EffectText.headline(effect, OLD, OLD, language);
    }

    private static Effect with(Effect effect, List<Loss> losses) {
        return new Effect(effect.advice(), losses, effect.rewrites(), Map.of());
    }

    private static void tells(Effect effect, Loss loss) {
        for (String language : OLD.book().vocabulary().languages().all()) {
            Labels labels = new Labels(OLD.book().vocabulary().languages(), language);
            assertThat(headline(effect, language))
                    .contains(LossText.of(OLD, OLD, language).of(loss))
                    .doesNotContain(labels.of("diff.same"), labels.of("diff.none"), labels.of("diff.verdict.NONE"));
        }
    }

    @Test
    void each_kind_of_loss_is_said_first_where_no_rule_changes_anything() {
        besides().forEach(loss -> tells(with(Effect.NONE, List.of(loss)), loss));
    }

    @Test
    void each_kind_of_loss_is_said_before_what_is_won() {
        assertThat(MORE.verdict()).isEqualTo(Verdict.STRICTER);
        besides().forEach(loss -> tells(with(MORE, List.of(loss)), loss));
    }

    @Test
    void what_the_rules_lose_is_said_first() {
        tells(LESS, LESS.losses().get(0));
    }

    @Test
    void no_kind_of_loss_is_left_out_here() {
        assertThat(Stream.concat(LESS.losses().stream(), besides().stream())
                        .map(Object::getClass)
                        .collect(Collectors.toSet()))
                .hasSize(Arrays.asList(Loss.class.getPermittedSubclasses()).size());
    }

    @Test
    void less_protection_is_milder_and_what_only_guards_the_advice_or_is_not_compared_says_so() {
        assertThat(headline(with(Effect.NONE, besides()), "nb"))
                .isEqualTo("Mildere for den som er utsatt: Senere ny vurdering: innen 30 dager, før innen 7 dager.");
        assertThat(headline(with(MORE, besides()), "nb")).startsWith("Begge deler for den som er utsatt");
        List<Loss> guard = List.of(new Loss.Guard("P-01", Became.GONE));
        assertThat(headline(with(Effect.NONE, guard), "nb")).isEqualTo("Noe er tapt: Prinsippet P-01 er borte.");
        assertThat(headline(with(MORE, guard), "nb"))
                .isEqualTo("Strengere for den som er utsatt, men noe er tapt: Prinsippet P-01 er borte");
        List<Loss> unseen = List.of(new Loss.Unseen(new NotCompared(NotCompared.Why.LOG, "any")));
        assertThat(headline(with(Effect.NONE, unseen), "nb")).startsWith("Noe kan være tapt: Kan ikke sammenlignes");
        assertThat(headline(with(MORE, unseen), "nb"))
                .startsWith("Strengere for den som er utsatt, men noe kan være tapt: Kan ikke");
    }

    @Test
    void only_where_nothing_is_lost_is_the_advice_said_to_be_the_same() {
        Edition reworded = Edition.read(PlantedBook.boat()
                .plant("vocabulary/questions.yaml", "nb: Har båten motor?", "nb: Er båten uten motor?")
                .files());
        assertThat(headline(Effect.of(OLD, reworded, Map.of(), TheBook.TODAY), "nb"))
                .isEqualTo("Ingen forskjell i rådene: Rådene er de samme i hvert tilfelle. 1 tekst er endret.");
    }
}
