package no.varde.cli;

import java.time.Clock;
import java.time.LocalDate;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Vocabulary;

/**
 * Where a command is run.
 *
 * @param out what the command says
 * @param err the faults of what it was given
 * @param clock tells, in the zone of a book, the day of an assessment that does not say it
 * @param isFixed whether the language that it speaks was asked for, and is no book's
 */
record Console(Terminal out, Terminal err, Clock clock, boolean isFixed) {

    /** Returns this console for who reads another language. */
    Console in(String language) {
        return new Console(out.in(language), err.in(language), clock, isFixed);
    }

    /** Returns this console for who reads a book in its first language, unless another is asked for. */
    Console of(BookLanguages languages) {
        return isFixed ? this : in(languages.ofFaults(languages.ofRules()));
    }

    String language() {
        return out.language();
    }

    LocalDate today(Vocabulary vocabulary) {
        return vocabulary.today(clock);
    }
}
