package no.varde.page.result;

import java.util.ArrayList;
import java.util.List;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds duties of a decision by their place: an address holds no id of a duty, and so tells of nobody's. */
final class ResultDuties {

    private ResultDuties() {}

    /** A duty with a person because of whom it holds. */
    record DutyPlace(int number, String ref, DutyResult result) {}

    /** Returns the duties in their order, once for each person because of whom they hold, numbered from 1. */
    static List<DutyPlace> of(Decision decision) {
        List<DutyPlace> places = new ArrayList<>();
        for (DutyResult result : decision.duties()) {
            result.refs().forEach(ref -> places.add(new DutyPlace(places.size() + 1, ref, result)));
        }
        return places;
    }

    /**
     * Returns the duty with a number.
     *
     * @throws ResponseStatusException where there is none
     */
    static DutyPlace of(Decision decision, int number) {
        return of(decision).stream()
                .filter(place -> place.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
