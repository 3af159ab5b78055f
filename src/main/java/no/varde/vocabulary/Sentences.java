package no.varde.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every sentence of a vocabulary, by its text in the language of the rules.
 *
 * @param conditions what may stand under "when"
 * @param conclusions what may stand under "then"
 */
public record Sentences(Map<String, Sentence<Condition>> conditions, Map<String, Sentence<Said>> conclusions) {

    public Sentences {
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        conclusions = Collections.unmodifiableMap(new LinkedHashMap<>(conclusions));
    }

    /**
     * A conclusion together with whom it can be said of.
     *
     * @param concerns the runs in which the sentence has a meaning
     */
    public record Said(Conclusion conclusion, Reach concerns) {}
}
