package no.varde.conversation;

/** How far a conversation goes. */
public enum Pace {
    /**
     * First the core of the book, as far as it can change the list; then whatever else can still change what is to be done
     * first, a level or a duty.
     */
    CORE,
    /** All that has not been asked is asked, since plans rest on more than the list does. */
    EVERYTHING,
    /** No more facts are asked; what the one who answers makes of the case still is. */
    JUDGEMENT
}
