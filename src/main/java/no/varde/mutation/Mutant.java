package no.varde.mutation;

import no.varde.document.Message;
import no.varde.document.Worded;
import no.varde.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with one thing wrong in it.
 *
 * @param rule the rule as it stands
 * @param mutated the rule with the fault; null where it is left out
 * @param what the sentence that is dropped or changed, and what stands in its place
 */
public record Mutant(Kind kind, Rule rule, @Nullable Rule mutated, String what) implements Worded {

    /** A kind of fault. */
    public enum Kind {
        RULE_DROPPED,
        SENTENCE_DROPPED,
        /** A sentence of the same question, finding, count or level stands in its place. */
        SENTENCE_SHIFTED,
        /** A neighbouring level is concluded. */
        LEVEL_SHIFTED,
        /** A neighbouring time is concluded. */
        TIME_SHIFTED;

        /** Says whether the rule fires as it did, and concludes otherwise. */
        boolean concludesOtherwise() {
            return this == LEVEL_SHIFTED || this == TIME_SHIFTED;
        }
    }

    @Override
    public String in(String language) {
        return said().in(language);
    }

    private Message said() {
        return switch (kind) {
            case RULE_DROPPED -> MutationCode.RULE_DROPPED.of(rule.id(), what);
            case SENTENCE_DROPPED -> MutationCode.SENTENCE_DROPPED.of(rule.id(), what);
            case SENTENCE_SHIFTED -> MutationCode.SENTENCE_SHIFTED.of(rule.id(), what);
            case LEVEL_SHIFTED -> MutationCode.LEVEL_SHIFTED.of(rule.id(), what);
            case TIME_SHIFTED -> MutationCode.TIME_SHIFTED.of(rule.id(), what);
        };
    }

    @Override
    public String toString() {
        return said().toString();
    }
}
