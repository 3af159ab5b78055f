package no.varde.vocabulary;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a book says of itself, of the persons of a case, and of what measures and duties can have.
 *
 * @param number the version that policy staff give the book; what is printed of it, the book itself knows
 * @param zone the time zone whose day is today; null where it is that of whoever reads
 * @param traits what each trait of a measure can be
 * @param orderTrait the trait by which measures are put in order, where there is one
 */
public record BookHead(
        String number,
        Text title,
        Text levelTitle,
        Persons persons,
        @Nullable ZoneId zone,
        Map<String, List<String>> traits,
        @Nullable String orderTrait,
        Details details) {
    public BookHead {
        traits = InOrder.copy(traits, List::copyOf);
    }
}
