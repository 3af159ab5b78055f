package no.varde.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Time;
import org.jspecify.annotations.Nullable;

/** What stands in the list of a person: by itself, and as a part of something else. */
public final class Lists {

    private Lists() {}

    /** Returns the measures of one kind that are told by themselves, in their order. */
    public static List<Outcome> ofKind(PersonResult person, OutcomeKind kind) {
        return person.outcomes().stream()
                .filter(outcome -> outcome.kind() == kind && outcome.partOf() == null)
                .toList();
    }

    /** Returns the recommended measures that are told by themselves, by their times; those without any come last. */
    public static Map<Optional<Time>, List<Outcome>> recommended(PersonResult person) {
        return byTime(ofKind(person, OutcomeKind.RECOMMENDED));
    }

    /** Returns measures by their times, in their order. */
    static Map<Optional<Time>, List<Outcome>> byTime(List<Outcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> Optional.ofNullable(outcome.when()), LinkedHashMap::new, Collectors.toList()));
    }

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
