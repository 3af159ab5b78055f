package no.varde.rulebook;

import java.util.List;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;

/** Names the kind of a sentence as the patterns of a vocabulary do, such as {@code question.NOT_NO}. */
final class SentenceKind {

    private static final List<String> OF_QUESTIONS = List.of("YES", "NO", "UNKNOWN", "NOT_NO", "NONE");

    private SentenceKind() {}

    static String of(Condition condition, Vocabulary vocabulary) {
        return condition.match(new Condition.Cases<>(
                answer -> ofBand(answer.band(), vocabulary),
                finding -> finding.found() ? "finding.FOUND" : "finding.NOT_FOUND",
                level -> ofLevel(level, vocabulary.levels().size() - 1),
                count -> count.reached() ? "count.YES" : "count.NO",
                duty -> "duty.HOLDS",
                outcome -> outcome.kinds().size() == 1 ? "measure.IS_RECOMMENDED" : "measure.IS_SUGGESTED",
                dueBy -> dueBy.any().size() == 1 ? "time.BY" : "time.ANY_BY"));
    }

    private static String ofLevel(Condition.LevelIs level, int top) {
        if (level.lowest() == level.highest()) {
            return "level.IS";
        }
        return level.highest() == top ? "level.AT_LEAST" : "level.AT_MOST";
    }

    private static String ofBand(Band band, Vocabulary vocabulary) {
        String key = band.key();
        Question question = vocabulary.slots().questionAt(band.slot());
        if (question == null) {
            return ofFact(band.slot(), vocabulary) + key;
        }
        if (OF_QUESTIONS.contains(key)) {
            return "question." + key;
        }
        return question.scale().choices().contains(key) ? "question.choice" : "question.band";
    }

    private static String ofFact(int slot, Vocabulary vocabulary) {
        if (slot == Slots.AS_OF) {
            return "law.";
        }
        return vocabulary.slots().logFactAt(slot) == null ? "household." : "log.";
    }

    static String of(Conclusion conclusion) {
        return conclusion.match(new Conclusion.Cases<>(
                finding -> "finding.CONCLUDED",
                atLeast -> "level.CONCLUDED",
                level -> notSaid(level),
                duty -> "duty.CONCLUDED",
                recommended -> "measure.RECOMMEND",
                considered -> "measure.CONSIDER",
                notEnough -> "measure.NOT_ENOUGH",
                unclear -> "measure.CLARIFY",
                blocked -> "measure.BLOCK",
                outcome -> notSaid(outcome),
                warning -> "warning",
                review -> "review",
                planItem -> "plan",
                due -> "time.CONCLUDED"));
    }

    private static String notSaid(Conclusion conclusion) {
        throw new IllegalArgumentException("no sentence says it: " + conclusion);
    }
}
