package no.varde.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * Which book this is: the number that it says of itself, and the hashes that tell it from every other one.
 *
 * @param number what the book says; the same may stand in many books that were never given out
 * @param meaning the SHA-256, in hex, of what vocabulary and rules say, whatever their files and layout
 * @param principles that of what its principles say
 * @param content that of every file that is read, byte by byte, but for the list of the books that were given out
 * @param givenOut the book that was given out under its number, or null where none was
 */
public record Identity(
        String number, String meaning, String principles, String content, @Nullable Publication givenOut) {

    /** What stands after the number of a book that is no longer what was given out under it. */
    private static final String ALTERED = "+";

    /** Returns the number to print. */
    public String version() {
        return isAltered() ? number + ALTERED : number;
    }

    /** Says whether another content was given out under the number that the book says. */
    public boolean isAltered() {
        return givenOut != null && !givenOut.content().equals(content);
    }

    /** Returns the first letters of the hash of what the book means. */
    public String briefMeaning() {
        return Fingerprint.brief(meaning);
    }

    /** Returns the first letters of the hash of its files. */
    public String briefContent() {
        return Fingerprint.brief(content);
    }

    Identity meaning(String other) {
        return new Identity(number, other, principles, content, givenOut);
    }
}
