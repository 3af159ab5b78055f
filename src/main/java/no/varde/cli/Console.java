package no.varde.cli;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Where a command is run.
 *
 * @param out what the command says
 * @param err the faults of what it was given
 * @param clock tells the day of an assessment that does not say it
 */
record Console(Terminal out, Terminal err, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
