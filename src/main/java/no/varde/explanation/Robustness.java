package no.varde.explanation;

import java.util.List;
import no.varde.vocabulary.Question;

/**
 * How far a result rests on single answers, the most consequential first: those that move a level, then those that
 * change the most; behind them those that do so only with an answer to what is asked then.
 *
 * @param given known answers that would change the list if they were wrong
 * @param unknown unknown answers that can be asked for now and can change the list when they become known
 */
public record Robustness(List<Sensitive> given, List<Sensitive> unknown) {

    /** How many of either are named where there is little room. */
    public static final int NAMED = 5;

    public Robustness {
        given = List.copyOf(given);
        unknown = List.copyOf(unknown);
    }

    /**
     * An answer that would change the list, by itself or because of what is asked only then.
     *
     * @param movesLevel whether some other answer moves a level
     * @param changes how many levels, duties and measures the answer changes that changes most
     * @param further whether it changes nothing by itself, but only with an answer to what is asked then
     */
    public record Sensitive(String ref, Question question, boolean movesLevel, int changes, boolean further) {}
}
