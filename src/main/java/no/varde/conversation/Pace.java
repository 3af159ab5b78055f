package no.varde.conversation;

/** How far a conversation goes. */
public enum Pace {
    /** Only what can still change the list is asked. */
    LIST,
    /** All that has not been asked is asked, since plans rest on more than the list does. */
    EVERYTHING,
    /** No more facts are asked; what the one who answers makes of the case still is. */
    JUDGEMENT
}
