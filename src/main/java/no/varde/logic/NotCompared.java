package no.varde.logic;

/**
 * Something that two books do not have alike, so that not every case of either is a case of both.
 *
 * @param id of a question, a log or an entry of what is impossible
 */
public record NotCompared(Why why, String id) {

    /** Why, and what is compared nevertheless. */
    public enum Why {
        /** The limits of the answers cannot be put together; cases that leave it open are compared. */
        OTHER_ANSWERS,
        /** A known answer to the question implies another answer in one book, and not or another one in the other. */
        ONLY_WITH,
        /** The old book refuses some answers as impossible that the new one accepts. */
        REFUSED_BY_OLD,
        /** The new book refuses some answers as impossible that the old one accepts. */
        REFUSED_BY_NEW,
        /** The entries are told differently; cases without any are compared. */
        LOG,
        /** The entries answer other questions; what they answer by themselves counts as answered in both books. */
        LOG_ANSWERS,
        /** The members are listed differently; cases without any are compared. */
        MEMBERS
    }
}
