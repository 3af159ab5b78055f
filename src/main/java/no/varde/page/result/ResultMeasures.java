package no.varde.page.result;

import java.util.List;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.vocabulary.OutcomeKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds measures of a decision by their place: an address holds no id of a measure, and so tells of nobody's. */
final class ResultMeasures {

    private ResultMeasures() {}

    /** A measure with the person it is listed with. */
    record Place(int number, String ref, Outcome outcome) {}

    /** Returns the measures that are on the list, person by person in their order, numbered from 1. */
    static List<Place> listed(Decision decision) {
        return numbered(decision, true);
    }

    /** Returns the measures that are not on the list, numbered from 1. */
    static List<Place> others(Decision decision) {
        return numbered(decision, false);
    }

    /**
     * Returns the measure with a number.
     *
     * @throws ResponseStatusException where there is none
     */
    static Place of(List<Place> places, int number) {
        if (number < 1 || number > places.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return places.get(number - 1);
    }

    private static List<Place> numbered(Decision decision, boolean listed) {
        List<Place> found = decision.persons().stream()
                .flatMap(person -> inOrder(person.outcomes(), listed).map(one -> new Place(0, person.ref(), one)))
                .toList();
        return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                .map(i -> new Place(i + 1, found.get(i).ref(), found.get(i).outcome()))
                .toList();
    }

    private static Stream<Outcome> inOrder(List<Outcome> outcomes, boolean listed) {
        List<OutcomeKind> kinds = listed
                ? List.of(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER)
                : List.of(
                        OutcomeKind.NOT_PROPORTIONATE,
                        OutcomeKind.BLOCKED,
                        OutcomeKind.NEEDS_CLARIFICATION,
                        OutcomeKind.NOT_INDICATED);
        return kinds.stream().flatMap(kind -> outcomes.stream().filter(outcome -> outcome.kind() == kind));
    }
}
