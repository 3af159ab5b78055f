package no.varde.impact;

import no.varde.vocabulary.Role;

/**
 * What a book says something of.
 *
 * @param role who it is listed with
 * @param id of a measure or duty; an empty text for a level
 */
public record Subject(Kind kind, Role role, String id) {

    /** In the order in which they are told. */
    public enum Kind {
        LEVEL,
        DUTY,
        MEASURE,
        TIME
    }
}
