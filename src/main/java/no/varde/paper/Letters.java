package no.varde.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the fonts of the paper can set, and what a text needs so that it is set right. */
public final class Letters {

    /** Between two digits; the groups of a number would change places where the text runs from right to left. */
    private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d) (?=\\d)");

    private static final char NO_BREAK = '\u00A0';

    private Letters() {}

    /** Returns a text in which letters and their signs are one character each, and every number is one piece. */
    public static String whole(String text) {
        return IN_NUMBER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("" + NO_BREAK);
    }

    /** Says whether a text runs from right to left, by its first letter that tells. */
    public static boolean runsLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /**
     * Returns the characters of a text that cannot be put on paper, each once: those that no font has, and signs above or
     * below a letter that are no part of it, which the paper would set beside it.
     */
    public static List<String> lacking(String text) {
        String whole = whole(text);
        return IntStream.concat(
                        whole.codePoints().filter(Letters::isBeside),
                        new ICUBidiReorderer().shapeText(whole).codePoints().filter(Letters::isNowhere))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean isBeside(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.ENCLOSING_MARK;
    }

    private static boolean isNowhere(int character) {
        return PaperFont.ALL.stream().noneMatch(font -> font.has(character));
    }
}
