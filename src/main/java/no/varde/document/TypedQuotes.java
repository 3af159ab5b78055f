package no.varde.document;

/** The quotation marks that some editors write on their own; to YAML they are letters of the text. */
final class TypedQuotes {

    private static final String MARKS = "“”„‟‘’‚‛";

    private TypedQuotes() {}

    static boolean begin(String text) {
        return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
    }

    /** Says whether they stand around a whole text, and nowhere in it. */
    static boolean surround(String text) {
        int last = text.length() - 1;
        return last > 0
                && begin(text)
                && begin(text.substring(last))
                && text.chars().filter(c -> MARKS.indexOf(c) >= 0).count() == 2;
    }
}
