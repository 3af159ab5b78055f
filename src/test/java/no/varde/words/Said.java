package no.varde.words;

/**
 * A text that a reader may meet.
 *
 * @param where the file and the id that it stands under
 * @param language such as {@code nb}
 */
record Said(String where, String language, String text) {

    @Override
    public String toString() {
        return where + " (" + language + "): " + text;
    }
}
