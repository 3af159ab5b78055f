package no.varde.vocabulary.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.document.Faults;
import no.varde.document.Place;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences;
import no.varde.vocabulary.Sentences.Said;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * Gathers sentences while entries are read, and reports those that cannot stand in a rule or are said by two entries.
 */
final class SentenceCollector {

    /** The characters that the engine's own dictionary can carry; anything else breaks it. */
    private static final Pattern SAYABLE =
            Pattern.compile("[\\p{Ll}\\d](?:[\\p{L}\\d ,.%]|(?<=[\\p{L}\\d])-(?=[\\p{L}\\d]))*");

    /** Drools takes a line that begins with one of these for the frame of a rule, even where the word goes on. */
    private static final List<String> FRAME = List.of("rule", "when", "then", "end", "query", "expander");

    private static final List<String> WORDS_OF_DRL = List.of("not", "eval", "exists", "forall", "from", "or", "and");

    private final BookLanguages languages;
    private final Faults faults;
    private final Map<String, Sentence<Condition>> conditions = new LinkedHashMap<>();
    private final Map<String, Sentence<Said>> conclusions = new LinkedHashMap<>();
    private final Map<String, Place> taken = new HashMap<>();
    private final Map<String, Band> bands = new HashMap<>();

    SentenceCollector(BookLanguages languages, Faults faults) {
        this.languages = languages;
        this.faults = faults;
    }

    void condition(Place place, Text text, Condition meaning) {
        meaning.answer().ifPresent(band -> take(place, band));
        if (accept(place, text, "when")) {
            conditions.put(text.in(languages.ofRules()), new Sentence<>(meaning, text));
        }
    }

    private void take(Place place, Band band) {
        Band other = bands.putIfAbsent(band.id(), band);
        if (other != null && !other.equals(band)) {
            faults.add(
                    place,
                    "`" + band.id()
                            + "` means two things: a question, a law and a fact about the household cannot share"
                            + " an id");
        }
    }

    void conclusion(Place place, Text text, Conclusion meaning, Reach concerns) {
        if (accept(place, text, "then")) {
            conclusions.put(text.in(languages.ofRules()), new Sentence<>(new Said(meaning, concerns), text));
        }
    }

    /** Returns the condition of a sentence, or null where no entry says it. */
    @Nullable
    Sentence<Condition> condition(String text) {
        return conditions.get(text);
    }

    /** Returns the first sentence with a meaning, or null where none has it. */
    @Nullable
    Sentence<Condition> saying(Condition meaning) {
        return conditions.values().stream()
                .filter(sentence -> sentence.meaning().equals(meaning))
                .findFirst()
                .orElse(null);
    }

    Set<String> conditionTexts() {
        return conditions.keySet();
    }

    Sentences collected() {
        return new Sentences(conditions, conclusions);
    }

    /** Returns every band that a sentence speaks of, by its id. */
    Map<String, Band> bands() {
        return Map.copyOf(bands);
    }

    private boolean accept(Place place, Text text, String side) {
        boolean fine = true;
        for (String language : languages.all()) {
            String said = text.in(language);
            if (said.isEmpty()) {
                fine &= !language.equals(languages.ofRules());
                continue; // the missing text is a fault already
            }
            if (text.isWrittenIn(language)) {
                fine &= sayable(place, said);
            }
            Place first = taken.putIfAbsent(side + " " + language + " " + said, place);
            if (first != null) {
                faults.add(place, "`" + said + "` is said by another entry too, at " + first);
                fine = false;
            }
        }
        return fine;
    }

    private boolean sayable(Place place, String said) {
        if (!SAYABLE.matcher(said).matches() || said.endsWith(".") || said.contains("  ") || said.endsWith(" ")) {
            faults.add(
                    place,
                    "`" + said + "` cannot be a sentence: it begins with a small letter or a digit, has only letters, "
                            + "digits, single spaces, comma, full stop, inner hyphen and %, and no full"
                            + " stop at its end");
            return false;
        }
        String first = said.split(" ", 2)[0];
        if (first.equals(said)) {
            faults.add(place, "`" + said + "` cannot be a sentence: it has one word only");
            return false;
        }
        if (WORDS_OF_DRL.contains(first) || FRAME.stream().anyMatch(first::startsWith)) {
            faults.add(
                    place, "`" + said + "` cannot be a sentence: Drools has a meaning of its own for `" + first + "`");
            return false;
        }
        return true;
    }
}
