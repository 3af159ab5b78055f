package no.varde.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.RunAnswers;
import no.varde.column.CaseColumns;
import no.varde.column.ColumnReading;
import no.varde.column.Concluded;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * What each of many ways to move one answer, or some together, makes of the lists of all persons, read 64 at a time. Safe for use
 * by many threads.
 */
final class MovesAtOnce {

    private final Vocabulary vocabulary;
    private final ColumnReading reading;
    private final Map<Role, Listed> listed = new EnumMap<>(Role.class);

    /**
     * What a run lists, by the numbers of conclusions.
     *
     * @param levels any of which tells that the level is another
     * @param parts measures and duties, each with the conclusions of which any tells that it is listed otherwise
     */
    private record Listed(List<Integer> levels, List<List<Integer>> parts) {}

    /**
     * What a move makes of the lists.
     *
     * @param movesLevel whether somebody has another level
     * @param changes how many levels, measures and duties are listed otherwise
     */
    record Consequence(boolean movesLevel, int changes) {}

    MovesAtOnce(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.reading = new ColumnReading(book);
        ConclusionIndex index = book.index();
        List<Integer> levels = vocabulary.levels().stream()
                .map(level -> index.of(new Conclusion.Level(level.id(), level.rank())))
                .toList();
        for (Role role : Role.values()) {
            List<List<Integer>> parts = new ArrayList<>();
            vocabulary.measuresListedWith(role).forEach(measure -> parts.add(outcomes(index.outcomes(measure.id()))));
            vocabulary.duties().keySet().forEach(duty -> parts.add(List.of(index.of(new Conclusion.Duty(duty)))));
            listed.put(role, new Listed(levels, parts));
        }
    }

    private static List<Integer> outcomes(int[] ofMeasure) {
        return List.of(ofMeasure[OutcomeKind.RECOMMENDED.ordinal()], ofMeasure[OutcomeKind.CONSIDER.ordinal()]);
    }

    /**
     * Returns what each of some ways makes of the lists, in their order.
     *
     * @param ways each with moves of answers to different questions
     */
    List<Consequence> of(Assessment assessment, List<List<Move>> ways) {
        int[] changes = new int[1 + ways.size()];
        boolean[] movesLevel = new boolean[changes.length];
        List<Concluded> persons = reading.read(cases(assessment, ways));
        for (int person = 0; person < persons.size(); person++) {
            Concluded concluded = persons.get(person);
            Listed of = Vocabulary.known(listed, Role.ofPerson(person));
            each(others(concluded, of.levels()), row -> {
                movesLevel[row] = true;
                changes[row]++;
            });
            of.parts().forEach(part -> each(others(concluded, part), row -> changes[row]++));
        }
        List<Consequence> consequences = new ArrayList<>(ways.size());
        for (int row = 1; row < changes.length; row++) {
            consequences.add(new Consequence(movesLevel[row], changes[row]));
        }
        return consequences;
    }

    /** Returns the cases in which any of some conclusions is not as in the first. */
    private static long[] others(Concluded concluded, List<Integer> conclusions) {
        long[] every = concluded.every();
        long[] others = new long[every.length];
        for (int conclusion : conclusions) {
            long[] column = concluded.of(conclusion);
            boolean first = Concluded.is(column, 0);
            for (int word = 0; word < others.length; word++) {
                others[word] |= first ? column[word] ^ every[word] : column[word];
            }
        }
        return others;
    }

    private interface Row {
        void take(int row);
    }

    private static void each(long[] column, Row taker) {
        for (int word = 0; word < column.length; word++) {
            for (long bits = column[word]; bits != 0; bits &= bits - 1) {
                taker.take(word * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    /** Returns the assessment as it is, and behind it as it is after each of the ways. */
    private CaseColumns cases(Assessment assessment, List<List<Move>> ways) {
        RunAnswers answers = new RunAnswers(vocabulary, assessment);
        List<AssessedPerson> persons = assessment.persons();
        List<Answers> before = persons.stream().map(answers::of).toList();
        List<List<Answers>> after = new ArrayList<>(ways.size());
        for (List<Move> way : ways) {
            List<Answers> household = new ArrayList<>(before);
            for (AssessedPerson person : persons) {
                Map<Question, CellSet> seen = seen(person, way);
                if (!seen.isEmpty()) {
                    household.set(person.number(), answers.with(person, seen));
                }
            }
            after.add(household);
        }
        return CaseColumns.near(vocabulary, before, after);
    }

    /** Returns the moved answers that the run of a person sees. */
    private static Map<Question, CellSet> seen(AssessedPerson person, List<Move> way) {
        Map<Question, CellSet> seen = new LinkedHashMap<>();
        for (Move move : way) {
            if (move.person() == person.number() || move.question().reach() == Reach.SHARED) {
                seen.put(move.question(), move.after(move.before()));
            }
        }
        return seen;
    }
}
