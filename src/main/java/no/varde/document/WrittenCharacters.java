package no.varde.document;

/** Refuses, in what was written, the characters that nobody sees. */
final class WrittenCharacters {

    private WrittenCharacters() {}

    /**
     * Tells the first such character of each line of a text, but for tabs, which may stand between values.
     *
     * @return whether there is one, so that the text cannot be read
     */
    static boolean refuse(String text, String file, Faults faults) {
        int line = 1;
        int column = 1;
        int toldOn = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at)), column++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                column = 0;
            } else if (c != '\r' && c != '\t' && line != toldOn && Characters.isUnseen(text, at)) {
                toldOn = line;
                faults.add(new Place(file, line, column), cannotStand(text, at));
                if (c == '\0') { // no text at all
                    break;
                }
            }
        }
        return toldOn > 0;
    }

    private static Message cannotStand(String text, int at) {
        return FormCode.CHARACTER.of(Characters.name(text, at));
    }

    /** Returns a value without such characters, each kind of which is a fault at its place. */
    static String without(String value, Place place, Faults faults) {
        if (Characters.firstUnseen(value) < 0) {
            return value;
        }
        StringBuilder seen = new StringBuilder();
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            if (Characters.isUnseen(value, at)) {
                faults.add(place, cannotStand(value, at));
                seen.append(' ');
            } else {
                seen.appendCodePoint(value.codePointAt(at));
            }
        }
        return seen.toString();
    }
}
