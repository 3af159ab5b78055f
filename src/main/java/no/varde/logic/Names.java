package no.varde.logic;

import org.jspecify.annotations.Nullable;

/**
 * The beginnings of the names of variables.
 *
 * @param answers of what is told
 * @param derived of what a book makes of it
 * @param shared the answers that two books share, where there are two
 */
public record Names(String answers, String derived, @Nullable SharedAnswers shared) {

    /** Returns names for variables of which all begin alike. */
    public static Names beginningWith(String copy) {
        return new Names(copy, copy, null);
    }

    /** Returns the names of one person. */
    Names of(String person) {
        return new Names(answers + person, derived + person, shared);
    }
}
