package no.varde.assessment;

import no.varde.vocabulary.Role;

/**
 * A person in an assessment.
 *
 * @param number 0 for the main person, then one more for each member in the order given
 */
public record AssessedPerson(int number, Role role, Person person) {

    public String ref() {
        return person.ref();
    }
}
