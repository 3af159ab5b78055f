package no.varde.report.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When to assess again.
 *
 * @param by the last day; absent where only events call for a review
 * @param reasons why that day
 * @param events what calls for a new assessment at once when it happens
 */
@Shape
public record Review(@Nullable LocalDate by, Reasons reasons, List<ReviewEvent> events) {
    public Review {
        events = List.copyOf(events);
    }

    /** Something that calls for a new assessment at once when it happens. */
    @Shape
    public record ReviewEvent(String id, String text, Reasons reasons) {}
}
