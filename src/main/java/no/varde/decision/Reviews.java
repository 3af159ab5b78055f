package no.varde.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import no.varde.assessment.Person;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.ReviewEvent;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Review;
import org.jspecify.annotations.Nullable;

/** Says when to assess again: by the earliest day of the clocks that a rule set, and at once on certain events. */
final class Reviews {

    private final List<NumberedReview<Review.Clock>> clocks;
    private final List<NumberedReview<Review.Event>> events;

    Reviews(RuleBook book) {
        clocks = numbered(book, Review::clock)
                .sorted(Comparator.comparingInt(clock -> clock.review().days()))
                .toList();
        events = numbered(book, Review::event).toList();
    }

    /** A review with the number of its conclusion. */
    private record NumberedReview<R extends Review>(R review, int number) {}

    private static <R extends Review> Stream<NumberedReview<R>> numbered(
            RuleBook book, Function<Review, Optional<R>> kind) {
        return book.vocabulary().reviews().values().stream()
                .flatMap(review -> kind.apply(review).stream())
                .map(review -> new NumberedReview<>(review, book.index().of(new Conclusion.Review(review.id()))));
    }

    /**
     * Returns the next review: by the earliest of the days that the clocks which hold come to.
     *
     * @param main the main person, whose answers name the days
     * @param reasons the reasons in any run for the conclusion of a number; none where it does not hold
     * @return null where no rule asks for a review
     */
    @Nullable
    NextReview after(LocalDate asOf, Person main, IntFunction<List<Reason>> reasons) {
        List<ReviewEvent> onEvents = new ArrayList<>();
        for (NumberedReview<Review.Event> event : events) {
            List<Reason> because = reasons.apply(event.number());
            if (!because.isEmpty()) {
                onEvents.add(new ReviewEvent(event.review(), because));
            }
        }
        LocalDate by = null;
        List<Reason> first = List.of();
        for (NumberedReview<Review.Clock> clock : clocks) {
            List<Reason> because = reasons.apply(clock.number());
            if (!because.isEmpty()) {
                LocalDate last = clock.review().last(asOf, main::answer);
                if (by == null || last.isBefore(by)) {
                    by = last;
                    first = because;
                }
            }
        }
        return by == null && onEvents.isEmpty() ? null : new NextReview(by, first, onEvents);
    }
}
