package no.varde.vocabulary;

import java.util.List;

/**
 * Sentences of a book that hold together: all of these of the main person, and all of those of one member.
 *
 * @param member empty where it takes no member
 */
public record Circumstance(List<Sentence<Condition>> main, List<Sentence<Condition>> member) {
    public Circumstance {
        main = List.copyOf(main);
        member = List.copyOf(member);
    }

    /** Returns the sentences that are said of persons with a role. */
    public List<Sentence<Condition>> of(Role role) {
        return role == Role.MAIN ? main : member;
    }
}
