package no.varde.vocabulary;

/** Whose run of the rules it is: the main person's, or one for each member of the household. */
public enum Role {
    MAIN,
    MEMBER;

    /** Returns the role of a person by number: 0 is the main person, and the members follow in their order. */
    public static Role ofPerson(int number) {
        return number == 0 ? MAIN : MEMBER;
    }

    /** Returns the number of the first person with this role. */
    public int firstPerson() {
        return this == MAIN ? 0 : 1;
    }
}
