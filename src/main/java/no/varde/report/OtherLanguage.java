package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a book that are in another language than the words around them. Such a text carries its language within, in
 * the characters that Unicode has for this, so that it can be joined with other words like any text; the page that shows
 * it takes them out and says the language in its own way.
 */
public final class OtherLanguage {

    private static final int BEGIN = 0xE0001;
    private static final int LETTERS = 0xE0000;
    private static final String END = Character.toString(0xE007F);
    private static final String MARKS = "\\x{E0000}-\\x{E007F}";
    private static final Pattern MARKED =
            Pattern.compile("\\x{E0001}([\\x{E0061}-\\x{E007A}]{2,3})([^" + MARKS + "]*)\\x{E007F}");
    private static final Pattern MARK = Pattern.compile("[" + MARKS + "]");

    private OtherLanguage() {}

    /**
     * A piece of a text.
     *
     * @param language the tag of its language; null where that is the one around
     */
    public record Piece(String text, @Nullable String language) {}

    /**
     * Returns a text for readers of a language, marked where it is in another one than the words around.
     *
     * @param around the language of those words
     */
    public static String in(Text text, String language, String around) {
        String spoken = text.languageFor(language);
        return spoken.equals(around) ? text.in(language) : marked(text.in(language), spoken);
    }

    /** Returns a text with the mark of a language; without one where the language is null. */
    public static String marked(String text, @Nullable String language) {
        if (language == null) {
            return text;
        }
        StringBuilder marked = new StringBuilder().appendCodePoint(BEGIN);
        language.chars().forEach(letter -> marked.appendCodePoint(LETTERS + letter));
        return marked.append(text).append(END).toString();
    }

    /**
     * Returns the heading of a section as it stands in a document, marked where it is in another language than the words
     * around; nothing of an empty one.
     *
     * @param around the language of those words
     */
    public static String heading(String section, Source source, BookLanguages languages, String around) {
        String spoken = source.spoken(languages);
        return section.isEmpty() || spoken.equals(around) ? section : marked(section, spoken);
    }

    /** Says whether a text holds any mark. */
    public static boolean isIn(String text) {
        return text.indexOf(Character.highSurrogate(BEGIN)) >= 0;
    }

    /** Returns a text without its marks. */
    public static String plain(String text) {
        return isIn(text) ? MARK.matcher(text).replaceAll("") : text;
    }

    /** Returns the pieces of a text, without their marks; none of an empty one. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        if (isIn(text)) {
            for (Matcher found = MARKED.matcher(text); found.find(); end = found.end()) {
                add(text.substring(end, found.start()), null, pieces);
                String tag = found.group(1)
                        .codePoints()
                        .map(letter -> letter - LETTERS)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                add(found.group(2), tag, pieces);
            }
        }
        add(text.substring(end), null, pieces);
        return pieces;
    }

    private static void add(String text, @Nullable String language, List<Piece> pieces) {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, language));
        }
    }

    /** Returns where the first letter of a text stands, behind a mark before it. */
    static int firstLetter(String text) {
        int first = 0;
        while (first < text.length()
                && MARK.matcher(Character.toString(text.codePointAt(first))).matches()) {
            first += Character.charCount(text.codePointAt(first));
        }
        return first;
    }
}
