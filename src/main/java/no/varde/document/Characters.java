package no.varde.document;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The characters that nobody sees as they are: control characters, marks of direction and of format, separators of lines
 * and paragraphs, halves of characters, letters without a shape, and what Unicode keeps for itself or for others. No
 * text of a book or an assessment holds one, and none is shown.
 */
public final class Characters {

    /** Shown in place of a character that is not. */
    private static final String MASK = "\uFFFD";

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /**
     * From and to of what has no shape though Unicode counts it as a letter, a mark or a symbol, and of the two that
     * stand where something was lost.
     */
    private static final int[][] SHAPELESS = {
        {0x034F, 0x034F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFDD0, 0xFDEF},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFD},
        {0x1D159, 0x1D159},
        {0xE0000, 0xE0FFF}
    };

    /** The scripts in which a word is not well written without telling where its letters join. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA);

    private Characters() {}

    /** Returns where in a text the first character stands that nobody sees, line ends and tabs among them; -1 for none. */
    public static int firstUnseen(String text) {
        int at = 0;
        while (at < text.length()) {
            if (isPlain(text.charAt(at))) {
                at++; // nearly all are, and this is asked of every text
            } else if (isUnseen(text, at)) {
                return at;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return -1;
    }

    private static boolean isPlain(int c) {
        return c > 0x1F && c < 0x7F;
    }

    /** Says whether the character at an index of a text is one that nobody sees. */
    static boolean isUnseen(String text, int at) {
        int c = text.codePointAt(at);
        if (c == NON_JOINER || c == JOINER) {
            return !joins(text, at);
        }
        return isUnseen(c);
    }

    private static boolean isUnseen(int c) {
        if (isPlain(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> (c & 0xFFFE) == 0xFFFE || isShapeless(c);
        };
    }

    private static boolean isShapeless(int c) {
        for (int[] range : SHAPELESS) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isJoining(text.codePointBefore(at))
                && isJoining(text.codePointAt(at + 1));
    }

    private static boolean isJoining(int c) {
        return JOINING.contains(UnicodeScript.of(c));
    }

    /** Returns what the character at an index of a text is called, such as {@code U+202E}. */
    public static String name(String text, int at) {
        return "U+%04X".formatted(text.codePointAt(at));
    }

    /** Returns a text in which every character that nobody sees is shown, as one that stands for it. */
    public static String masked(String text) {
        return masked(text, c -> false);
    }

    /** Returns a text of several lines in which every character that nobody sees is shown, but for line ends and tabs. */
    public static String maskedLines(String text) {
        return masked(text.replace("\r\n", "\n"), c -> c == '\n' || c == '\t');
    }

    private static String masked(String text, IntPredicate fine) {
        if (firstUnseen(text) < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (isUnseen(text, at) && !fine.test(c)) {
                masked.append(MASK);
            } else {
                masked.appendCodePoint(c);
            }
        }
        return masked.toString();
    }
}
