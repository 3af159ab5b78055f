package no.varde.vocabulary;

import java.util.List;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One claim or piece of advice of a source, in words of our own, and what became of it in the book.
 *
 * @param source where it stands, such as {@code S001, Hvorfor sikkerhetsplanlegge}
 * @param carriedBy what carries it: ids of rules and of entries of the vocabulary; empty where nothing does
 * @param tests the names of tests that hold the book to it
 * @param notCarried why nothing carries it, where nothing does
 * @param note what is to be said besides, such as how much of it is carried
 */
public record Statement(
        String id,
        String source,
        Text says,
        List<Carrier> carriedBy,
        List<String> tests,
        @Nullable Text notCarried,
        @Nullable Text note,
        Place place) {
    public Statement {
        carriedBy = List.copyOf(carriedBy);
        tests = List.copyOf(tests);
    }

    /** What carries a statement, by its id, and where that was written. */
    public record Carrier(String id, Place place) {}
}
