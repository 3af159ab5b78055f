package no.varde.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page needs.
 *
 * @param page the address of this page, where a change of language leads back to
 * @param language the tag of the language in which this page is read; its own words may be in another one
 * @param mixed whether the book may lack texts in that language, so that parts of the page can be in another
 * @param exit where the quick exit leads
 * @param urgent the page that says what comes before everything else
 * @param minutes how long answers are kept after the last request
 * @param open whether a conversation is open
 * @param workshop whether it is a page of the workshop, or one of auditors, who see things set in the same way
 * @param former which version of the book is read on its pages after another one took its place; null on all other pages
 * @param unproved whether the book of the page is served though not all of its principles are known to hold
 */
record Layout(
        String page,
        String language,
        boolean mixed,
        List<Choice> languages,
        String exit,
        String urgent,
        long minutes,
        boolean open,
        boolean workshop,
        @Nullable String former,
        boolean unproved) {

    /** Says whether more than one language can be chosen. */
    public boolean isInLanguages() {
        return languages.size() > 1;
    }

    /** Says whether a conversation is open, and the page is not the one that comes before everything else. */
    public boolean isWithinConversation() {
        return open && !page.equals(urgent);
    }

    /** A language that can be chosen, by its name in that language. */
    record Choice(String tag, String name) {}
}
