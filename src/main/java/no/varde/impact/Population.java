package no.varde.impact;

import java.util.List;
import java.util.Map;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is taken for granted of invented people: how often they answer what. Whatever is left to a hundred is not known.
 *
 * @param describes who they are, and what their numbers do not say
 * @param members how often a household has how many members
 * @param shares of questions, each behind the one that it hangs on
 * @param otherwise of every question that has no share of its own
 */
public record Population(Text title, Text describes, Share members, List<Share> shares, Otherwise otherwise) {

    /** The source of a share that nobody has counted. */
    public static final String ASSUMED = "assumed";

    public Population {
        shares = List.copyOf(shares);
    }

    /**
     * How often a question is answered how.
     *
     * @param question its id; empty for the number of members
     * @param given the id of the question that it hangs on; null where it hangs on none
     * @param when for each answer to that question, or for an empty text, how often of a hundred each answer is given
     */
    public record Share(
            String question, @Nullable String given, Map<String, Map<String, Integer>> when, String source) {
        public Share {
            when = InOrder.copy(when, each -> InOrder.copy(each));
        }
    }

    /**
     * How often other questions are answered.
     *
     * @param unknown how often of a hundred nobody knows
     * @param yes of the others, how often of a hundred the answer is yes, or a thing is chosen
     */
    public record Otherwise(int unknown, int yes, String source) {}
}
