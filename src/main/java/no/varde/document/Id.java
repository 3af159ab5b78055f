package no.varde.document;

import java.util.regex.Pattern;

/**
 * The form of every id: what a book or an assessment names something by. An id is read aloud, stands in addresses and is
 * the name of a file, so it is made of letters without accents, digits and inner hyphens, and of little else.
 */
public final class Id {

    /** The most characters of an id, and of the constants that answers are. */
    public static final int LONGEST = 60;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");

    private Id() {}

    /** Says whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }
}
