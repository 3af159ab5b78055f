package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a question is said aloud to the one it is asked of. What is meant is decided by the question itself.
 *
 * @param ask the question, with places for what persons are called, as {@link Talk} tells
 * @param help a few more words for whoever needs them, in paragraphs; most questions need none
 * @param choices a line beside some of the answers that can be chosen, by their constants
 * @param aside whether it is for the one who asks, and not for reading aloud
 * @param open the answer that says that it is not known, where the question has one itself and no other is needed
 * @param roughly what counts of a month or of a year; null where a date must be a day
 */
public record Spoken(
        Text ask,
        List<Text> help,
        Map<String, Text> choices,
        boolean aside,
        @Nullable String open,
        @Nullable Roughly roughly) {

    /** Which end of a month or year counts: the book names the one that is the safer where it is wrong. */
    public enum Roughly {
        FIRST,
        LAST
    }

    public Spoken {
        help = List.copyOf(help);
        choices = InOrder.copy(choices);
    }

    /** Returns how a question is said of which the book says no more than what it asks. */
    static Spoken as(Question question) {
        return new Spoken(question.ask(), List.of(), Map.of(), false, null, null);
    }
}
