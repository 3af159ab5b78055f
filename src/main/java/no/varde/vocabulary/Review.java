package no.varde.vocabulary;

import java.util.Collection;
import java.util.List;

/** What says when an assessment is to be made again. */
public sealed interface Review {

    String id();

    List<String> source();

    /** Returns the reviews of one type, in the order given. */
    static <R extends Review> List<R> ofType(Class<R> type, Collection<Review> reviews) {
        return reviews.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A number of days within which to assess again. */
    record Clock(String id, int days, List<String> source) implements Review {}

    /** Something that, when it happens, calls for a new assessment at once. */
    record Event(String id, Text text, List<String> source) implements Review {}
}
