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

    private static final List<OutcomeKind> LISTED = List.of(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER);

    private static final List<OutcomeKind> NOT_LISTED = List.of(
            OutcomeKind.NOT_PROPORTIONATE,
            OutcomeKind.BLOCKED,
            OutcomeKind.NEEDS_CLARIFICATION,
            OutcomeKind.NOT_INDICATED);

    private ResultMeasures() {}

    /** A measure with the person it is listed with. */
    record Place(int number, String ref, Outcome outcome) {}

    /** Returns the measures that are on the list, person by person in their order, numbered from 1. */
    static List<Place> listed(Decision decision) {
        return numbered(decision, LISTED);
    }

    /** Returns the measures that are not on the list, numbered from 1. */
    static List<Place> others(Decision decision) {
        return numbered(decision, NOT_LISTED);
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

    private static List<Place> numbered(Decision decision, List<OutcomeKind> kinds) {
        List<Place> found = decision.persons().stream()
                .flatMap(person -> inOrder(person.outcomes(), kinds).map(one -> new Place(0, person.ref(), one)))
                .toList();
        return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                .map(i -> new Place(i + 1, found.get(i).ref(), found.get(i).outcome()))
                .toList();
    }

    private static Stream<Outcome> inOrder(List<Outcome> outcomes, List<OutcomeKind> kinds) {
        return kinds.stream().flatMap(kind -> outcomes.stream().filter(outcome -> outcome.kind() == kind));
    }
}
