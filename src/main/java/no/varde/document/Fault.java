package no.varde.document;

/**
 * One thing that is wrong with an input.
 *
 * @param place where it stands
 * @param path the path of the value inside its document, such as {@code children[0].answers.child-age}; empty where
 *     there is none
 * @param message what is wrong: in lower case, with the user's own words in backticks
 */
public record Fault(Place place, String path, Message message) implements Worded {

    /** Whatever a user wrote, a fault stays readable. */
    private static final int LONGEST = 400;

    public Fault {
        path = shown(path);
    }

    /**
     * Shows a text on one line and not too long: a line end or an escape of a user's must not look like one of ours.
     */
    public static String shown(String text) {
        String shown = Characters.masked(text);
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Returns what is wrong, without where, in a language. */
    public String what(String language) {
        return shown(message.in(language));
    }

    @Override
    public String in(String language) {
        return place + ": " + (path.isEmpty() ? "" : path + ": ") + what(language);
    }

    /** Returns the fault in English, for who reads the program. */
    @Override
    public String toString() {
        return in(Words.ENGLISH);
    }
}
