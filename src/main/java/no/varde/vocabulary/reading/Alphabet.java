package no.varde.vocabulary.reading;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.INHERITED;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The letters in which a language is written, so that no letter of another script stands in a sentence where it looks
 * like one of these.
 *
 * @param scripts those that are written together in one sentence
 */
record Alphabet(Set<UnicodeScript> scripts) {

    private static final Alphabet OF_LATIN = new Alphabet(Set.of(LATIN));

    /** The alphabets of languages that are not, or not only, written in Latin letters: any one of them in a sentence. */
    private static final Map<String, List<Alphabet>> OTHERS = others();

    /** From and to of the Latin letters that languages are written in; phonetic, old and clicking ones look like them. */
    private static final int[][] LIVING = {
        {'A', 'Z'},
        {'a', 'z'},
        {0xC0, 0xD6},
        {0xD8, 0xF6},
        {0xF8, 0x137},
        {0x139, 0x148},
        {0x14A, 0x17E},
        {0x18F, 0x18F},
        {0x1A0, 0x1A1},
        {0x1AF, 0x1B0},
        {0x1CD, 0x1DC},
        {0x1DE, 0x1EF},
        {0x1F4, 0x1F5},
        {0x1F8, 0x21B},
        {0x226, 0x233},
        {0x253, 0x254},
        {0x257, 0x257},
        {0x259, 0x259},
        {0x25B, 0x25B},
        {0x263, 0x263},
        {0x292, 0x292},
        {0x1E00, 0x1EFF}
    };

    private static Map<String, List<Alphabet>> others() {
        Map<String, List<Alphabet>> others = new HashMap<>();
        Map<UnicodeScript, String> ofOneScript = Map.ofEntries(
                Map.entry(CYRILLIC, "be bg ky mk mn ru tg uk kk"),
                Map.entry(ARABIC, "ar ckb fa prs ps sd ug ur"),
                Map.entry(DEVANAGARI, "hi mr ne sa"),
                Map.entry(ETHIOPIC, "am ti tig"),
                Map.entry(HEBREW, "he yi"),
                Map.entry(GREEK, "el"),
                Map.entry(ARMENIAN, "hy"),
                Map.entry(GEORGIAN, "ka"),
                Map.entry(BENGALI, "as bn"),
                Map.entry(GUJARATI, "gu"),
                Map.entry(GURMUKHI, "pa"),
                Map.entry(TAMIL, "ta"),
                Map.entry(TELUGU, "te"),
                Map.entry(SINHALA, "si"),
                Map.entry(THAI, "th"),
                Map.entry(LAO, "lo"),
                Map.entry(KHMER, "km"),
                Map.entry(MYANMAR, "my"));
        ofOneScript.forEach((script, languages) -> List.of(languages.split(" "))
                .forEach(language -> others.put(language, List.of(new Alphabet(Set.of(script))))));
        List.of("sr", "uz", "ku")
                .forEach(language -> others.put(
                        language, List.of(OF_LATIN, new Alphabet(Set.of(CYRILLIC)), new Alphabet(Set.of(ARABIC)))));
        others.put("ja", List.of(new Alphabet(Set.of(HAN, HIRAGANA, KATAKANA))));
        others.put("ko", List.of(new Alphabet(Set.of(HAN, HANGUL))));
        others.put("zh", List.of(new Alphabet(Set.of(HAN))));
        return others;
    }

    /** Returns the alphabet of a language in which a sentence is written, which is told by its first letter. */
    static Alphabet of(String language, String sentence) {
        List<Alphabet> alphabets = OTHERS.getOrDefault(language, List.of(OF_LATIN));
        UnicodeScript first = sentence.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(LATIN);
        return alphabets.stream()
                .filter(alphabet -> alphabet.scripts.contains(first))
                .findFirst()
                .orElse(alphabets.get(0));
    }

    /** Says whether a letter belongs to this alphabet, and is not another writing of one that does. */
    boolean hasLetter(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        String letter = Character.toString(c);
        return Character.isLetter(c)
                && scripts.contains(script)
                && (script != LATIN || isLiving(c))
                && Normalizer.normalize(letter, Normalizer.Form.NFKC).equals(letter);
    }

    private static boolean isLiving(int c) {
        for (int[] range : LIVING) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a sign that is no letter belongs into words: of a vowel, or of where letters join. */
    boolean hasMark(int c) {
        if (scripts.contains(LATIN) || scripts.contains(CYRILLIC) || scripts.contains(GREEK)) {
            return false; // their letters with marks are letters of their own
        }
        UnicodeScript script = UnicodeScript.of(c);
        return (script == INHERITED || scripts.contains(script))
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }
}
