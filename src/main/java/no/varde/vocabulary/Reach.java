package no.varde.vocabulary;

/** Whom something concerns: the main person, each member, or the household they share. */
public enum Reach {
    MAIN,
    MEMBER,
    SHARED;

    /** Says whether a run sees a fact of this reach: its own facts and the shared ones. */
    public boolean seenBy(Role role) {
        return this == SHARED || this == of(role);
    }

    /**
     * Returns the run that lists a measure, duty or warning of this reach: what is shared is listed once, with the main
     * person.
     */
    public Role listedWith() {
        return this == MEMBER ? Role.MEMBER : Role.MAIN;
    }

    public static Reach of(Role role) {
        return role == Role.MAIN ? MAIN : MEMBER;
    }
}
