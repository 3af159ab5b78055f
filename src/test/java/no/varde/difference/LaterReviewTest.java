package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.difference.Loss.LaterReview;
import no.varde.difference.Loss.LaterReview.How;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A review that comes later, or of which no day is known any more, is less protection. */
class LaterReviewTest {

    private static final PlantedBook BOAT = PlantedBook.boat();
    private static final Edition OLD = Edition.read(BOAT.files());
    private static final Review EVENT = Vocabulary.known(OLD.book().vocabulary().reviews(), "on-wind");
    private static final Review WEEK = new Review.Clock("any", 7, null, List.of());
    private static final Review WEEK_OR_DEPARTURE = new Review.Clock("any", 7, "departure", List.of());
    private static final Review WEEK_OR_RETURN = new Review.Clock("any", 7, "return", List.of());
    private static final Review MONTH = new Review.Clock("any", 30, null, List.of());

    @Test
    void more_days_no_day_at_all_and_a_day_for_an_event_come_later() {
        assertThat(LaterReview.how(WEEK, MONTH)).contains(How.MORE_DAYS);
        assertThat(LaterReview.how(WEEK, EVENT)).contains(How.NO_DAYS);
        assertThat(LaterReview.how(EVENT, WEEK)).contains(How.NOT_AT_ONCE);
    }

    @Test
    void a_day_that_ended_the_wait_is_missed_where_it_does_so_no_more() {
        assertThat(LaterReview.how(WEEK_OR_DEPARTURE, WEEK)).contains(How.NOT_BY_DAY);
        assertThat(LaterReview.how(WEEK_OR_DEPARTURE, WEEK_OR_RETURN)).contains(How.NOT_BY_DAY);
    }

    @Test
    void fewer_days_another_day_besides_and_the_same_are_no_loss() {
        List.of(List.of(MONTH, WEEK), List.of(WEEK, WEEK_OR_DEPARTURE), List.of(WEEK, WEEK), List.of(EVENT, EVENT))
                .forEach(pair ->
                        assertThat(LaterReview.how(pair.get(0), pair.get(1))).isEqualTo(Optional.empty()));
    }

    @Test
    void a_number_of_days_that_becomes_an_event_is_lost_by_name() {
        Edition event = Edition.read(BOAT.copy()
                .plant(
                        "vocabulary/findings.yaml",
                        "{id: tomorrow, days: 1, says:",
                        "{id: tomorrow, text: {nb: Sola står opp., en: The sun rises., sv: Solen går upp.}, source: SEA Om bord, says:")
                .files());
        Effect effect = Effect.of(OLD, event, Map.of(), TheBook.TODAY);
        assertThat(effect.losses().stream().map(Loss::name)).containsExactly("later tomorrow");
        assertThat(effect.verdict()).isEqualTo(Effect.Verdict.MILDER);
        assertThat(Effect.of(event, OLD, Map.of(), TheBook.TODAY).losses().stream()
                        .map(Loss::name))
                .containsExactly("later tomorrow");
    }
}
