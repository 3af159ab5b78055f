package no.varde.vocabulary.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.NearSentences;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences;
import no.varde.vocabulary.Sentences.Said;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/**
 * Gathers sentences while entries are read, and reports those that cannot stand in a rule or are said by two entries.
 */
final class SentenceCollector {

    private record Written(String said, Place place) {}

    private final BookLanguages languages;
    private final Faults faults;
    private final Map<String, Sentence<Condition>> conditions = new LinkedHashMap<>();
    private final Map<String, Sentence<Said>> conclusions = new LinkedHashMap<>();
    private final Map<String, Written> taken = new HashMap<>();
    private final Map<String, Band> bands = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    SentenceCollector(BookLanguages languages, Faults faults) {
        this.languages = languages;
        this.faults = faults;
    }

    void condition(Place place, Text text, Condition meaning) {
        meaning.answer().ifPresent(band -> take(place, band));
        String said = accepted(place, text, "when");
        if (said != null) {
            conditions.put(said, new Sentence<>(meaning, text));
        }
    }

    /** Returns the sentence that rules say: what was meant where the text cannot be one; null where that is not known. */
    private @Nullable String accepted(Place place, Text text, String side) {
        String said = text.in(languages.ofRules());
        return accept(place, text, side) ? said : Sayable.meant(said, languages.ofRules());
    }

    private void take(Place place, Band band) {
        Band other = bands.putIfAbsent(band.id(), band);
        if (other != null && !other.equals(band)) {
            faults.add(place, VocabularyCode.TWO_MEANINGS.of(band.id()));
        }
    }

    void conclusion(Place place, Text text, Conclusion meaning, Reach concerns) {
        String said = accepted(place, text, "then");
        if (said != null) {
            conclusions.put(said, new Sentence<>(new Said(meaning, concerns), text));
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

    /** Returns a guess at which condition was meant by what is none; null where nothing is near. */
    @Nullable
    Message near(String written) {
        return NearSentences.conditions(collected(), languages.ofRules())
                .to(written)
                .message();
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
            Message fault = text.isWrittenIn(language) ? Sayable.fault(said, language) : null;
            if (fault != null) {
                tell(place, language, fault);
                fine = false;
            } else {
                fine &= isOnlyOne(place, side, language, said);
            }
        }
        return fine;
    }

    /** Tells what is wrong with the words of an entry once, in however many sentences they stand. */
    private void tell(Place place, String language, Message fault) {
        if (told.add(place + " " + language + " " + fault.code().name())) {
            faults.add(place, fault);
        }
    }

    /** Says whether nothing else is said in the same words, or in words that look the same. */
    private boolean isOnlyOne(Place place, String side, String language, String said) {
        Written first = taken.putIfAbsent(side + " " + language + " " + Outline.of(said), new Written(said, place));
        if (first == null) {
            return true;
        }
        faults.add(
                place,
                first.said.equals(said)
                        ? VocabularyCode.SAID_ALREADY.of(said, first.place)
                        : VocabularyCode.LOOKS_LIKE.of(said, first.said, first.place));
        return false;
    }
}
