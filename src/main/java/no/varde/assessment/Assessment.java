package no.varde.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * A complete and valid set of answers.
 *
 * @param asOf the day on which the rules are read; the only clock there is
 * @param main the main person, with all answers that are not a member's own
 * @param members the members of the household, such as children, in the order given
 */
public record Assessment(LocalDate asOf, Person main, List<Person> members) {

    public Assessment {
        members = List.copyOf(members);
    }
}
