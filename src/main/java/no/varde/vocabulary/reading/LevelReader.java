package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.VocabularyCode;

/** Reads the levels, from the lowest to the highest. */
final class LevelReader {

    private final Section section;
    private final BookHead head;
    private final Patterns patterns;
    private final SentenceCollector sentences;

    LevelReader(Section section, BookHead head, Patterns patterns, SentenceCollector sentences) {
        this.section = section;
        this.head = head;
        this.patterns = patterns;
        this.sentences = sentences;
    }

    List<Level> read(List<Fields> entries) {
        List<Level> levels = new ArrayList<>();
        Map<String, Level> byId = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Level level = new Level(
                    entry.id("id"),
                    levels.size(),
                    section.text(entry, "name"),
                    section.text(entry, "meaning"),
                    entry.number("recommendUpTo"),
                    entry.number("considerUpTo"),
                    entry.optionalText("first"));
            section.put(byId, entry, level.id(), level);
            checkCeiling(entry, levels, level);
            levels.add(level);
            sayLevel(entry, level, entries.size() - 1);
            entry.done();
        }
        return levels;
    }

    /** A level allows measures of 1 to 5, considers at least what it recommends, and allows what a lower one does. */
    private static void checkCeiling(Fields entry, List<Level> lower, Level level) {
        checkRange(entry, "recommendUpTo", level.recommendUpTo());
        checkRange(entry, "considerUpTo", level.considerUpTo());
        if (entry.has("considerUpTo") && level.considerUpTo() < level.recommendUpTo()) {
            entry.fault("considerUpTo", VocabularyCode.CONSIDERS_LESS.of());
        }
        if (lower.isEmpty()) {
            return;
        }
        Level below = lower.get(lower.size() - 1);
        if (isNumber(entry, "recommendUpTo") && level.recommendUpTo() < below.recommendUpTo()) {
            entry.fault("recommendUpTo", VocabularyCode.ALLOWS_LESS.of(below.id()));
        }
        if (isNumber(entry, "considerUpTo") && level.considerUpTo() < below.considerUpTo()) {
            entry.fault("considerUpTo", VocabularyCode.ALLOWS_LESS.of(below.id()));
        }
    }

    private static void checkRange(Fields entry, String key, int ceiling) {
        if (isNumber(entry, key) && (ceiling < 1 || ceiling > 5)) {
            entry.fault(key, FormCode.NOT_ONE_TO_FIVE.of(ceiling));
        }
    }

    private static boolean isNumber(Fields entry, String key) {
        return entry.optional(key) instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NUMBER;
    }

    private void sayLevel(Fields entry, Level level, int highest) {
        int rank = level.rank();
        sentences.condition(
                entry.place(), patterns.say("level.AT_LEAST", "name", level.name()), new LevelIs(rank, highest));
        sentences.condition(entry.place(), patterns.say("level.AT_MOST", "name", level.name()), new LevelIs(0, rank));
        sentences.condition(entry.place(), patterns.say("level.IS", "name", level.name()), new LevelIs(rank, rank));
        Conclusion.AtLeast atLeast = new Conclusion.AtLeast(level.id(), rank);
        sentences.conclusion(
                entry.place(), patterns.say("level.CONCLUDED_MAIN", "name", level.name()), atLeast, Reach.MAIN);
        if (head.persons().member() != null) {
            sentences.conclusion(
                    entry.place(), patterns.say("level.CONCLUDED_MEMBER", "name", level.name()), atLeast, Reach.MEMBER);
        }
    }

    /** Checks, once the measures are known, which one comes first at a level. */
    void checkFirst(List<Fields> entries, List<Level> levels, Map<String, Measure> measures) {
        for (int i = 0; i < levels.size(); i++) {
            String first = levels.get(i).first();
            if (first != null) {
                section.known(entries.get(i), "first", List.of(first), measures);
            }
        }
    }
}
