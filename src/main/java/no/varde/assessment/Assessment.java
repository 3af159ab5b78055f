package no.varde.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A complete and valid set of answers.
 *
 * @param asOf the day on which the rules are read; the only clock there is
 * @param main the main person, with all answers that are not a member's own
 * @param members the members of the household, such as children, in the order given
 * @param logs the entries of each log, by its id, in the order given
 */
public record Assessment(LocalDate asOf, Person main, List<Person> members, Map<String, List<LogEntry>> logs) {

    public Assessment {
        members = List.copyOf(members);
        logs = Map.copyOf(logs);
    }

    /** Returns the entries of a log; none where nothing is written. */
    public List<LogEntry> log(String id) {
        return logs.getOrDefault(id, List.of());
    }
}
