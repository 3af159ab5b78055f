package no.varde.explanation;

import java.util.List;
import no.varde.decision.Change;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Why a measure is not recommended to someone.
 *
 * @param ref the person
 * @param rules the rules that recommend or consider it, the nearest first: the one with the fewest sentences that fail
 * @param limits the rules that hold it back on these answers
 * @param milder the milder measures that are not set aside
 * @param ceiling the level, where it does not allow so intrusive a measure; null where it does
 * @param smallest the smallest changes of answers that would bring it to the list; none where no few answers would, or
 *     where it is on the list as something to consider
 */
public record WhyNot(
        Measure measure,
        String ref,
        OutcomeKind kind,
        List<RuleCheck> rules,
        List<RuleCheck> limits,
        List<MilderFirst> milder,
        @Nullable Level ceiling,
        List<Change> smallest) {
    public WhyNot {
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
        milder = List.copyOf(milder);
        smallest = List.copyOf(smallest);
    }

    /** A rule held against the answers. */
    public record RuleCheck(Rule rule, List<SentenceCheck> sentences) {
        public RuleCheck {
            sentences = List.copyOf(sentences);
        }

        public List<SentenceCheck> failing() {
            return sentences.stream().filter(sentence -> !sentence.holds()).toList();
        }
    }

    /**
     * A sentence held against the answers.
     *
     * @param answers the present answer, where the sentence is about one
     * @param members for a count, each of its members
     * @param rules for something that rules find and that is not as the sentence says, the nearest rule that finds it,
     *     or the rules that found it
     * @param level for a sentence about the level, the present one; null otherwise
     */
    public record SentenceCheck(
            Sentence<Condition> sentence,
            boolean holds,
            List<GivenAnswer> answers,
            List<SentenceCheck> members,
            List<RuleCheck> rules,
            @Nullable Level level) {
        public SentenceCheck {
            answers = List.copyOf(answers);
            members = List.copyOf(members);
            rules = List.copyOf(rules);
        }
    }

    /** A milder measure that stands in the way, with the rules that would set it aside, the nearest first. */
    public record MilderFirst(Measure measure, List<RuleCheck> rules) {
        public MilderFirst {
            rules = List.copyOf(rules);
        }
    }
}
