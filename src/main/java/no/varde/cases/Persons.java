package no.varde.cases;

import no.varde.decision.Decision;
import no.varde.decision.Decision.PersonResult;

/** What is expected of each person of a case, by their ref. */
record Persons(Decision decision, Expected expected) {

    /** What is asked of one person's result. */
    interface Check {
        void of(PersonResult person, Expected below, String ref);
    }

    void each(String key, Check check) {
        expected.each(key, (ref, below) -> decision.persons().stream()
                .filter(person -> person.ref().equals(ref))
                .findFirst()
                .ifPresentOrElse(
                        person -> check.of(person, below, ref),
                        () -> below.miss(ref, CaseCode.SOMEBODY.of(ref), CaseCode.NOBODY.of())));
    }
}
