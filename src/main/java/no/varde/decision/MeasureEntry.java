package no.varde.decision;

import java.util.List;
import java.util.Objects;
import no.varde.decision.Decision.Outcome;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.MilderMeasures;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Line;
import no.varde.vocabulary.Line.Told;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;

/**
 * A measure with its milder ones, and the findings that put it outside the ceiling, looked up.
 *
 * @param usual what becomes of it where nothing speaks for it and nothing is told otherwise
 */
record MeasureEntry(
        Measure measure,
        Numbers numbers,
        List<Milder> milder,
        int[] outsideCeilingWhen,
        DueBy due,
        Whole whole,
        List<OwnWarning> warnings,
        Line.Choices<Facts> told,
        Outcome usual) {

    /** A warning that hangs on the measure, with the number of its conclusion. */
    record OwnWarning(Warning warning, int number) {}

    /**
     * What a measure is told with.
     *
     * @param id of the measure or duty; empty where it is told by itself
     * @param stands the number of what must hold for it; -1 where nothing can make it so
     * @param duty whether it is a duty, which may hold for another person of the household
     */
    record Whole(String id, int stands, boolean duty) {

        static final Whole NONE = new Whole("", -1, false);

        /** Says whether it stands for somebody of a household. */
        boolean stands(PersonRun own, List<PersonRun> household) {
            return duty
                    ? household.stream().anyMatch(run -> run.facts().holds(stands))
                    : own.facts().holds(stands);
        }
    }

    record Milder(Measure measure, int notEnough, int blocked) {}

    /** The numbers of what can be concluded of a measure. */
    record Numbers(int recommended, int considered, int blocked, int unclear, int[] outcomes) {

        static Numbers of(String measure, ConclusionIndex index) {
            return new Numbers(
                    index.of(new Conclusion.Recommended(measure)),
                    index.of(new Conclusion.Considered(measure)),
                    index.of(new Conclusion.Blocked(measure)),
                    index.of(new Conclusion.Unclear(measure)),
                    index.outcomes(measure));
        }
    }

    static MeasureEntry of(Measure measure, Vocabulary vocabulary, ConclusionIndex index) {
        Line.Choices<Facts> told =
                vocabulary.lines().of(measure.id(), measure.name()).with(measure.details(), index::test);
        return new MeasureEntry(
                measure,
                Numbers.of(measure.id(), index),
                milder(measure, vocabulary, index),
                outsideCeilingWhen(measure, vocabulary, index),
                DueBy.of(measure.id(), vocabulary, index),
                whole(measure.id(), vocabulary, index),
                warnings(measure, vocabulary, index),
                told,
                notIndicated(measure, told.otherwise()));
    }

    private static List<OwnWarning> warnings(Measure measure, Vocabulary vocabulary, ConclusionIndex index) {
        return vocabulary.warnings().values().stream()
                .filter(warning -> warning.on().contains(measure.id()))
                .map(warning -> new OwnWarning(warning, index.of(new Conclusion.Warning(warning.id()))))
                .toList();
    }

    private static Outcome notIndicated(Measure measure, Told told) {
        return new Outcome(
                measure,
                OutcomeKind.NOT_INDICATED,
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                told);
    }

    /** Returns that nothing speaks for the measure: as most measures in most runs, and most of these are told in one way only. */
    Outcome notIndicated(Facts facts) {
        return told.choices().isEmpty() ? usual : notIndicated(measure, told.on(facts));
    }

    private static Whole whole(String measure, Vocabulary vocabulary, ConclusionIndex index) {
        String whole = vocabulary.times().wholeOf().get(measure);
        return whole == null
                ? Whole.NONE
                : new Whole(
                        whole,
                        index.of(vocabulary.standing(whole)),
                        vocabulary.duties().containsKey(whole));
    }

    private static List<Milder> milder(Measure measure, Vocabulary vocabulary, ConclusionIndex index) {
        return MilderMeasures.of(vocabulary, measure).stream()
                .map(milder -> new Milder(
                        milder,
                        index.of(new Conclusion.NotEnough(milder.id())),
                        index.of(new Conclusion.Blocked(milder.id()))))
                .toList();
    }

    private static int[] outsideCeilingWhen(Measure measure, Vocabulary vocabulary, ConclusionIndex index) {
        return measure.needs().stream()
                .map(need -> Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen())
                .filter(Objects::nonNull)
                .mapToInt(finding -> index.of(new Conclusion.Finding(finding)))
                .toArray();
    }
}
