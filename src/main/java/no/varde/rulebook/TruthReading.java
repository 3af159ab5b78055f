package no.varde.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * The plain reading of a book: each rule in order, each sentence true or false, and outcomes by their definitions. It
 * decides nothing; it stands beside the engine so that each can show the other wrong, and serves searches that need
 * many runs.
 */
public final class TruthReading {

    private final ConclusionIndex index;
    private final List<Level> levels;
    private final int[] atLeast;
    private final HouseholdRuns<Facts> households;
    private final Map<Role, Reading> readings = new EnumMap<>(Role.class);

    public TruthReading(RuleBook book) {
        this.index = book.index();
        this.levels = book.vocabulary().levels();
        this.atLeast = levels.stream()
                .mapToInt(level -> index.of(new Conclusion.AtLeast(level.id(), level.rank())))
                .toArray();
        this.households = new HouseholdRuns<>(
                book.vocabulary(), (whose, answers) -> read(answers, whose.role()), Function.identity());
        for (Role role : Role.values()) {
            readings.put(role, new Reading(book, role));
        }
    }

    /** Returns all that the book concludes of each person of an assessment, the main person first. */
    public List<Facts> read(Assessment assessment) {
        return households.of(assessment);
    }

    /** Returns the reading of one person's part after the other, for a search that need not read all of them again. */
    public HouseholdRuns<Facts> households() {
        return households;
    }

    /** Returns all that the book concludes of some answers in a run. */
    public Facts read(Answers answers, Role role) {
        return Vocabulary.known(readings, role).read(answers);
    }

    /** Returns the rank of the level on some answers in a run, for a search that asks nothing else: no more is read for it. */
    public int levelRank(Answers answers, Role role) {
        return Vocabulary.known(readings, role)
                .level(answers, new BitSet(index.size()))
                .rank();
    }

    /** A rule with every name looked up. */
    private record RuleTest(SentenceTruth[] when, int[] then) {

        static RuleTest of(Rule rule, ConclusionIndex index) {
            return new RuleTest(
                    rule.when().stream()
                            .map(sentence -> SentenceTruth.of(sentence.meaning(), index))
                            .toArray(SentenceTruth[]::new),
                    rule.then().stream()
                            .mapToInt(sentence -> index.of(sentence.meaning()))
                            .toArray());
        }

        void apply(Answers answers, BitSet held, int levelRank) {
            for (SentenceTruth test : when) {
                if (!test.holds(answers, held, levelRank)) {
                    return;
                }
            }
            for (int number : then) {
                held.set(number);
            }
        }
    }

    private final class Reading {

        private final RuleTest[] findingsAndLevels;
        private final RuleTest[] dutiesToLimits;
        private final RuleTest[] warningsAndPlan;
        private final List<OutcomeDefinition> measures;

        Reading(RuleBook book, Role role) {
            List<RuleTest> early = new ArrayList<>();
            List<RuleTest> middle = new ArrayList<>();
            List<RuleTest> late = new ArrayList<>();
            for (Rule rule : book.rules(role)) {
                boolean isEarly = rule.layer().compareTo(Layer.DUTIES) < 0;
                boolean isLate = rule.layer().compareTo(Layer.OUTCOMES) > 0;
                (isEarly ? early : isLate ? late : middle).add(RuleTest.of(rule, index));
            }
            findingsAndLevels = early.toArray(RuleTest[]::new);
            dutiesToLimits = middle.toArray(RuleTest[]::new);
            warningsAndPlan = late.toArray(RuleTest[]::new);
            measures = book.vocabulary().measuresListedWith(role).stream()
                    .map(measure -> new OutcomeDefinition(measure, book.vocabulary(), index))
                    .toList();
        }

        Facts read(Answers answers) {
            BitSet held = new BitSet(index.size());
            Level level = level(answers, held);
            held.set(index.of(new Conclusion.Level(level.id(), level.rank())));
            apply(dutiesToLimits, answers, held, level.rank());
            for (OutcomeDefinition measure : measures) {
                measure.apply(level, held);
            }
            apply(warningsAndPlan, answers, held, level.rank());
            return new Facts(answers, index, held, level.rank());
        }

        /** Returns the level, with all that it rests on held. */
        Level level(Answers answers, BitSet held) {
            apply(findingsAndLevels, answers, held, 0);
            return highest(held);
        }

        private static void apply(RuleTest[] rules, Answers answers, BitSet held, int levelRank) {
            for (RuleTest rule : rules) {
                rule.apply(answers, held, levelRank);
            }
        }

        private Level highest(BitSet held) {
            for (int rank = levels.size() - 1; rank > 0; rank--) {
                if (atLeast[rank] >= 0 && held.get(atLeast[rank])) {
                    return levels.get(rank);
                }
            }
            return levels.get(0);
        }
    }
}
