package no.varde.report;

import java.util.List;
import java.util.Objects;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import org.jspecify.annotations.Nullable;

/** What stands in the list of a person: by itself, and as a part of something else. */
public final class Lists {

    private Lists() {}

    /** Returns the duties that are told by themselves, in their order. */
    public static List<DutyResult> duties(Decision decision) {
        return dutiesOf(decision, null);
    }

    /** Returns the duties that are told with a measure, or by themselves where none is named. */
    public static List<DutyResult> dutiesOf(Decision decision, @Nullable String measure) {
        return decision.duties().stream()
                .filter(result -> Objects.equals(measure, result.partOf()))
                .toList();
    }

    /** Returns what of a person's list is told with a measure or duty, in its order. */
    public static List<Outcome> partsOf(PersonResult person, String whole) {
        return person.outcomes().stream()
                .filter(outcome -> whole.equals(outcome.partOf()))
                .toList();
    }
}
