package no.varde.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.ReviewEvent;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says when to assess again: by the day of the shortest clock that a rule set, and at once on certain events. */
final class Reviews {

    private final List<Review.Clock> clocks;
    private final List<Review.Event> events;

    Reviews(Vocabulary vocabulary) {
        clocks = ofType(vocabulary, Review.Clock.class)
                .sorted(Comparator.comparingInt(Review.Clock::days))
                .toList();
        events = ofType(vocabulary, Review.Event.class).toList();
    }

    private static <R extends Review> Stream<R> ofType(Vocabulary vocabulary, Class<R> type) {
        return vocabulary.reviews().values().stream().filter(type::isInstance).map(type::cast);
    }

    /**
     * Returns the next review.
     *
     * @param reasons the reasons in any run for a conclusion; none where it does not hold
     * @return null where no rule asks for a review
     */
    @Nullable
    NextReview after(LocalDate asOf, Function<Conclusion, List<Reason>> reasons) {
        List<ReviewEvent> onEvents = events.stream()
                .map(event -> new ReviewEvent(event, reasons.apply(new Conclusion.Review(event.id()))))
                .filter(event -> !event.reasons().isEmpty())
                .toList();
        for (Review.Clock clock : clocks) {
            List<Reason> because = reasons.apply(new Conclusion.Review(clock.id()));
            if (!because.isEmpty()) {
                return new NextReview(asOf.plusDays(clock.days()), because, onEvents);
            }
        }
        return onEvents.isEmpty() ? null : new NextReview(null, List.of(), onEvents);
    }
}
