package no.varde.vocabulary;

import java.util.Map;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the main person's run knows of the members: that a condition holds for at least one of them.
 *
 * @param place where it stands
 * @param any the condition, in the member's own run; null where any member at all will do
 * @param bands {@code YES} and {@code NO}
 */
public record HouseholdFact(
        Place place, int slot, String id, @Nullable Sentence<Condition> any, Map<String, Band> bands) {
    public HouseholdFact {
        bands = InOrder.copy(bands);
    }

    public static final CellSet YES = Scale.OneOf.YES_NO.cell("YES");
    public static final CellSet NO = Scale.OneOf.YES_NO.cell("NO");
}
