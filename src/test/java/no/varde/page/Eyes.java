package no.varde.page;

/** What is looked at on the way from page to page. */
interface Eyes {

    /** A page has come. */
    void come(String place);

    /** The page has been answered, and is about to be left. */
    default void leave(String place) {}
}
