package no.varde.document;

/**
 * The spaces that look like one and are another: programs for letters put them between words that are not to be parted, and
 * whoever writes a book does not see them.
 */
public final class Spaces {

    private Spaces() {}

    /** Returns a text with a space in place of each that does not break a line; nothing moves from its column. */
    public static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2007', ' ');
    }
}
