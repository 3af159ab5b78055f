package no.varde.vocabulary.reading;

import java.util.List;
import java.util.regex.Pattern;
import no.varde.document.Message;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Says of a sentence whether it can stand in a rule, which is looked at letter by letter, however long it is. */
final class Sayable {

    /** The most characters of a sentence: no line of a rule file has more. */
    static final int LONGEST = 400;

    private static final int SHOWN = 60;

    /** Drools takes a line that begins with one of these for the frame of a rule, even where the word goes on. */
    private static final List<String> FRAME = List.of("rule", "when", "then", "end", "query", "expander");

    private static final List<String> WORDS_OF_DRL = List.of("not", "eval", "exists", "forall", "from", "or", "and");

    private static final Pattern QUOTES = Pattern.compile("[\"'“”„‟«»‹›‘’‚‛]");

    private final String said;
    private final String language;
    private final Alphabet alphabet;

    private Sayable(String said, String language) {
        this.said = said;
        this.language = language;
        this.alphabet = Alphabet.of(language, said);
    }

    /**
     * Returns what keeps a text from being a sentence; null where nothing does.
     *
     * @param language that of the text, in whose letters it is written
     */
    static @Nullable Message fault(String said, String language) {
        if (said.length() > LONGEST) {
            return VocabularyCode.SENTENCE_TOO_LONG.of(
                    said.substring(0, said.offsetByCodePoints(0, SHOWN)) + "…", said.length(), LONGEST);
        }
        return new Sayable(said, language).fault();
    }

    private @Nullable Message fault() {
        Message letters = ofLetters();
        if (letters != null) {
            return letters;
        }
        if (!isWellFormed()) {
            String meant = meant(said, language);
            Message form = VocabularyCode.SENTENCE_FORM.of(said);
            return meant == null ? form : form.maybe(meant);
        }
        String first = said.split(" ", 2)[0];
        if (first.equals(said)) {
            return VocabularyCode.SENTENCE_OF_ONE_WORD.of(said);
        }
        boolean isOfDrools = WORDS_OF_DRL.contains(first) || FRAME.stream().anyMatch(first::startsWith);
        return isOfDrools ? VocabularyCode.SENTENCE_OF_DROOLS.of(said, first) : null;
    }

    /** Returns what was meant by a text with quotation marks, which no sentence has; null where it has none, or is none without. */
    static @Nullable String meant(String said, String language) {
        String bare = QUOTES.matcher(said).replaceAll("");
        return bare.equals(said) || fault(bare, language) != null ? null : bare;
    }

    private @Nullable Message ofLetters() {
        return said.codePoints()
                .filter(c -> Character.isLetter(c) && !alphabet.hasLetter(c))
                .mapToObj(c ->
                        VocabularyCode.SENTENCE_LETTER.of(said, Character.toString(c), "U+%04X".formatted(c), language))
                .findFirst()
                .orElse(null);
    }

    private boolean isWellFormed() {
        boolean fine = !said.isEmpty() && isBeginning(said.codePointAt(0));
        for (int at = 0; fine && at < said.length(); at += Character.charCount(said.codePointAt(at))) {
            fine = isFine(at);
        }
        return fine && !said.endsWith(".") && !said.endsWith(" ");
    }

    private static boolean isBeginning(int c) {
        return isDigit(c) || Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isTitleCase(c);
    }

    private boolean isFine(int at) {
        int c = said.codePointAt(at);
        return switch (c) {
            case ',', '.', '%' -> true;
            case ' ' -> !said.startsWith("  ", at);
            case '-' -> endsWord(at) && at + 1 < said.length() && isOfWord(said.codePointAt(at + 1));
            default -> isOfWord(c) || alphabet.hasMark(c) && endsWord(at);
        };
    }

    private boolean endsWord(int at) {
        return at > 0 && (isOfWord(said.codePointBefore(at)) || alphabet.hasMark(said.codePointBefore(at)));
    }

    private boolean isOfWord(int c) {
        return isDigit(c) || alphabet.hasLetter(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
