package no.varde.document;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters that are not those they look like: of another alphabet in a word of this one, or two letters drawn as one. Nobody
 * sees why a word with such a letter is not known, so it is told as what it is.
 */
public final class LookAlikes {

    /** Letters of other alphabets, each before the one that it looks like. */
    private static final String TWINS = "аaеeоoрpсcуyхxіiїïјjѕsһhԁdԛqԝwкkАAВBЕEКKМMНHОOРPСCТTУYХXІIЇÏЈJЅSԚQԜW"
            + "οoαaνvρpιiκkυuχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    private static final Map<Integer, String> TWIN = new HashMap<>();

    static {
        for (int i = 0; i < TWINS.length(); i += 2) {
            TWIN.put((int) TWINS.charAt(i), TWINS.substring(i + 1, i + 2));
        }
    }

    /** A line that was made to hold more is left as it is: each takes a look at the whole line. */
    private static final int MOST_IN_A_LINE = 100;

    /** No word of ours is longer, to either side of a letter. */
    private static final int LONGEST_HALF = 100;

    /** Below it stand the letters of no other alphabet. */
    private static final int FIRST_OTHER = 0x370;

    private LookAlikes() {}

    /** Returns where in a line the first such letter stands, or -1. */
    public static int first(String line) {
        if (line.chars().allMatch(c -> c < FIRST_OTHER)) {
            return -1;
        }
        boolean foreign = isForeign(line);
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int c = line.codePointAt(at);
            if (isDrawn(c) || TWIN.containsKey(c) && (!foreign || isMostlyLatin(wordAround(line, at)))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns what is wrong with the letter at a place of a line. */
    public static Message message(String line, int at) {
        int c = line.codePointAt(at);
        FormCode alphabet =
                switch (UnicodeScript.of(c)) {
                    case CYRILLIC -> FormCode.CYRILLIC;
                    case GREEK -> FormCode.GREEK;
                    default -> FormCode.OTHER_LETTERS;
                };
        return FormCode.LOOK_ALIKE.of(Character.toString(c), twin(c), alphabet.of(), Characters.name(line, at));
    }

    /** Returns a line with the letters that such ones look like in their places, as many as slip in by hand. */
    public static String plain(String line) {
        String plain = line;
        int at = first(plain);
        for (int i = 0; i < MOST_IN_A_LINE && at >= 0; i++, at = first(plain)) {
            int c = plain.codePointAt(at);
            plain = plain.substring(0, at) + twin(c) + plain.substring(at + Character.charCount(c));
        }
        return plain;
    }

    /** Returns a text with the letters that such ones look like in their places, and tells the first of each line. */
    static String plain(String text, String file, Faults faults) {
        if (text.chars().allMatch(c -> c < FIRST_OTHER)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
            String line = text.substring(start, end);
            int at = first(line);
            if (at >= 0) {
                faults.add(new Place(file, number, line.codePointCount(0, at) + 1), message(line, at));
            }
            plain.append(at < 0 ? line : plain(line));
            start = end;
        }
        return plain.toString();
    }

    /** Says whether a line is written in another alphabet too: then a word of its own is none of ours. */
    private static boolean isForeign(String line) {
        return latin(line) == 0 || line.codePoints().anyMatch(c -> isOther(c) && !TWIN.containsKey(c));
    }

    /** Says whether the letters of a word are not more often those of another alphabet, of which it then may be. */
    private static boolean isMostlyLatin(String word) {
        long latin = latin(word);
        return latin > 0
                && latin >= word.codePoints().filter(LookAlikes::isOther).count();
    }

    private static long latin(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
    }

    private static boolean isOther(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return Character.isLetter(c) && (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK);
    }

    /** Says whether a letter is another one, or two, in a form that some programs write. */
    private static boolean isDrawn(int c) {
        return c >= FIRST_OTHER
                && Character.isLetter(c)
                && UnicodeScript.of(c) == UnicodeScript.LATIN
                && !drawn(c).equals(Character.toString(c));
    }

    private static String twin(int c) {
        return TWIN.getOrDefault(c, drawn(c));
    }

    private static String drawn(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }

    private static String wordAround(String line, int at) {
        int start = at;
        while (start > Math.max(0, at - LONGEST_HALF) && isOfWord(line.codePointBefore(start))) {
            start -= Character.charCount(line.codePointBefore(start));
        }
        int end = at;
        while (end < Math.min(line.length(), at + LONGEST_HALF) && isOfWord(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return line.substring(start, end);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
