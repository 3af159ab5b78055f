package no.varde.vocabulary;

import no.varde.document.Place;

/**
 * Sentences that no rule uses, and why they are there all the same.
 *
 * @param scope what the entry speaks of
 * @param name the kind of sentence, the id of the question, or the sentence
 * @param because the reason
 */
public record Spare(Scope scope, String name, Text because, Place place) {

    /** What an entry can speak of: sentences of one kind, all sentences of a question, or one sentence. */
    public enum Scope {
        KIND,
        QUESTION,
        SENTENCE
    }
}
