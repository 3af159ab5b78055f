package no.varde.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.RunAnswers;
import no.varde.column.Concluded;
import no.varde.explanation.AtOnce.Otherwise;
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
        this.atOnce = new AtOnce(book);
        Vocabulary vocabulary = book.vocabulary();
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
     * @param answers what the runs of the assessment know
     * @param ways each with moves of answers to different questions
     */
    List<Consequence> of(Assessment assessment, RunAnswers answers, List<List<Move>> ways) {
        int[] changes = new int[1 + ways.size()];
        boolean[] movesLevel = new boolean[changes.length];
        List<Concluded> persons = atOnce.beside(assessment, answers)
                .read(ways.stream().map(MovesAtOnce::otherwise).toList());
        for (int person = 0; person < persons.size(); person++) {
            Concluded concluded = persons.get(person);
            Listed of = Vocabulary.known(listed, Role.ofPerson(person));
            AtOnce.each(others(concluded, of.levels()), row -> {
                movesLevel[row] = true;
                changes[row]++;
            });
            of.parts().forEach(part -> AtOnce.each(others(concluded, part), row -> changes[row]++));
        }
        List<Consequence> consequences = new ArrayList<>(ways.size());
        for (int row = 1; row < changes.length; row++) {
            consequences.add(new Consequence(movesLevel[row], changes[row]));
        }
        return consequences;
    }

    private static long[] others(Concluded concluded, List<Integer> conclusions) {
        return AtOnce.others(concluded, conclusions.stream().map(concluded::of).toList());
    }

    private static List<Otherwise> otherwise(List<Move> way) {
        List<Otherwise> others = new ArrayList<>(way.size());
        for (Move move : way) {
            others.add(new Otherwise(move.person(), move.question(), move.after(move.before())));
        }
        return others;
    }
}
