package no.varde.vocabulary;

/** Whose run of the rules it is: the main person's, or one for each member of the household. */
public enum Role {
    MAIN,
    MEMBER
}
