package no.varde.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.varde.assessment.Assessment;
import no.varde.assessment.RunAnswers;
import no.varde.column.NearCases;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * What each of many ways to move one answer, or some together, makes of the lists of all persons, read 64 at a time. Safe for use
 * by many threads.
 */
final class MovesAtOnce {

    private final AtOnce atOnce;
    private final int[] levels;
    private final Map<Role, int[][]> parts = new EnumMap<>(Role.class);

    /**
     * What a move makes of the lists.
     *
     * @param movesLevel whether somebody has another level
     * @param changes how many levels, measures and duties are listed otherwise
     */
    record Consequence(boolean movesLevel, int changes) {}

    MovesAtOnce(RuleBook book) {
        Vocabulary vocabulary = book.vocabulary();
        ConclusionIndex index = book.index();
        this.levels = vocabulary.levels().stream()
                .mapToInt(level -> index.of(new Conclusion.Level(level.id(), level.rank())))
                .toArray();
        for (Role role : Role.values()) {
            parts.put(role, parts(vocabulary, index, role));
        }
        IntStream listed = parts.values().stream().flatMap(Arrays::stream).flatMapToInt(Arrays::stream);
        this.atOnce =
                new AtOnce(book, IntStream.concat(Arrays.stream(levels), listed).toArray());
    }

    /** Returns of measures and duties the numbers of the conclusions of which any tells that it is listed otherwise. */
    private static int[][] parts(Vocabulary vocabulary, ConclusionIndex index, Role role) {
        List<int[]> parts = new ArrayList<>();
        vocabulary.measuresListedWith(role).forEach(measure -> parts.add(outcomes(index.outcomes(measure.id()))));
        vocabulary.duties().keySet().forEach(duty -> parts.add(new int[] {index.of(new Conclusion.Duty(duty))}));
        return parts.toArray(int[][]::new);
    }

    private static int[] outcomes(int[] ofMeasure) {
        return new int[] {ofMeasure[OutcomeKind.RECOMMENDED.ordinal()], ofMeasure[OutcomeKind.CONSIDER.ordinal()]};
    }

    /**
     * Returns what each of some ways makes of the lists, in their order.
     *
     * @param answers what the runs of the assessment know
     * @param ways each with moves of answers to different questions
     */
    List<Consequence> of(Assessment assessment, RunAnswers answers, List<List<Move>> ways) {
        Lists lists = new Lists(1 + assessment.members().size(), ways.size());
        AtOnce.Cases cases = atOnce.beside(assessment, answers).cases(lists);
        for (List<Move> way : ways) {
            for (int i = 0; i < way.size(); i++) {
                Move move = way.get(i);
                cases.put(move.person(), move.question(), move.after(move.before()));
            }
            cases.next();
        }
        cases.read();
        return lists.consequences();
    }

    /** Counts in each case what is listed otherwise than in the first. */
    private final class Lists implements AtOnce.Taker {

        private final int persons;
        private final int[] changes;
        private final boolean[] movesLevel;

        Lists(int persons, int ways) {
            this.persons = persons;
            this.changes = new int[1 + ways];
            this.movesLevel = new boolean[1 + ways];
        }

        @Override
        public void take(NearCases cases, int before) {
            for (int person = 0; person < persons; person++) {
                AtOnce.each(others(cases, person, levels), before, row -> {
                    movesLevel[row] = true;
                    changes[row]++;
                });
                for (int[] part : Vocabulary.known(parts, Role.ofPerson(person))) {
                    AtOnce.each(others(cases, person, part), before, row -> changes[row]++);
                }
            }
        }

        List<Consequence> consequences() {
            List<Consequence> consequences = new ArrayList<>(changes.length);
            for (int row = 1; row < changes.length; row++) {
                consequences.add(new Consequence(movesLevel[row], changes[row]));
            }
            return consequences;
        }
    }

    /** Returns the cases in which any of some conclusions is not as in the first. */
    private static long others(NearCases cases, int person, int[] conclusions) {
        long others = 0;
        for (int conclusion : conclusions) {
            others |= NearCases.otherThanFirst(cases.in(person, conclusion));
        }
        return others;
    }
}
