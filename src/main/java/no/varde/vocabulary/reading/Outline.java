package no.varde.vocabulary.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What of a sentence is seen at a glance. Two sentences with one outline are read as one, though they are written with
 * different letters.
 */
final class Outline {

    /** Groups of letters of one script that look alike; the first of each stands for all. Capitals are small by then. */
    private static final String[] ALIKE = {
        "l1|ӏ", "oо0ο", "iı", "3зʒ", "6б", "đð", "åȧ", "ăǎ", "ĕě", "ğǧ", "ĭǐ", "ŏǒ", "ŭǔ", "şș", "ţț", "əǝ", "يىی",
        "كک", "هہھە", "ةۃ"
    };

    /** Signs below a letter that are easily overlooked, and those that tell only where letters join. */
    private static final String OVERLOOKED = "[\\u0323\\u0325\\u032D\\u0330\\u0331\\u0640\\u200C\\u200D]";

    private static final Map<Integer, Integer> FIRST = first();

    private Outline() {}

    private static Map<Integer, Integer> first() {
        Map<Integer, Integer> first = new HashMap<>();
        for (String alike : ALIKE) {
            alike.codePoints().forEach(c -> first.put(c, alike.codePointAt(0)));
        }
        return first;
    }

    static String of(String sentence) {
        String plain = Normalizer.normalize(sentence, Normalizer.Form.NFKD).replaceAll(OVERLOOKED, "");
        String small = Normalizer.normalize(plain.replace('I', 'l').replace('Ð', 'đ'), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        StringBuilder outline = new StringBuilder();
        small.codePoints().forEach(c -> outline.appendCodePoint(FIRST.getOrDefault(c, c)));
        return outline.toString().replace("rn", "m").replace("vv", "w");
    }
}
