package no.varde.logic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.rulebook.MilderMeasures;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What becomes of the measures in one person's run, from what the run concludes of them and how high the level is. */
final class RunOutcomes {

    private final Definitions definitions;
    private final String copy;
    private final Vocabulary vocabulary;
    private final RunFormulas run;
    private final Map<Measure, OutcomeFormulas> outcomes = new HashMap<>();

    /**
     * Makes the outcomes of a run; none is written before it is asked for.
     *
     * @param copy tells this person's variables from those of others
     */
    RunOutcomes(Definitions definitions, String copy, Vocabulary vocabulary, RunFormulas run) {
        this.definitions = definitions;
        this.copy = copy;
        this.vocabulary = vocabulary;
        this.run = run;
    }

    /** Returns that a measure has an outcome. */
    Formula of(String id, OutcomeKind kind) {
        Measure measure = Vocabulary.known(vocabulary.measures(), id);
        OutcomeFormulas known = outcomes.get(measure);
        if (known == null) {
            known = define(measure);
            outcomes.put(measure, known);
        }
        return known.of(kind);
    }

    /** Returns all outcomes that have a formula by now. */
    Map<Conclusion, Formula> written() {
        Map<Conclusion, Formula> written = new LinkedHashMap<>();
        outcomes.forEach((measure, outcome) -> {
            for (OutcomeKind kind : OutcomeKind.values()) {
                if (kind != OutcomeKind.NOT_INDICATED) { // that nothing is said is no conclusion of any run
                    written.put(new Conclusion.Outcome(measure.id(), kind), outcome.of(kind));
                }
            }
        });
        return written;
    }

    private OutcomeFormulas define(Measure measure) {
        FormulaFactory f = definitions.factory();
        String id = measure.id();
        Formula outside = f.or(measure.needs().stream()
                .map(need -> Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen())
                .filter(Objects::nonNull)
                .map(finding -> run.of(new Conclusion.Finding(finding)))
                .toList());
        Formula milderSetAside = f.and(MilderMeasures.of(vocabulary, measure).stream()
                .map(milder -> f.or(
                        run.of(new Conclusion.Blocked(milder.id())), run.of(new Conclusion.NotEnough(milder.id()))))
                .toList());
        List<Level> levels = vocabulary.levels();
        Formula mayRecommend = f.or(
                outside,
                run.levelWhere(
                        rank -> measure.intrusiveness() <= levels.get(rank).recommendUpTo()));
        Formula mayConsider = f.or(
                outside,
                run.levelWhere(
                        rank -> measure.intrusiveness() <= levels.get(rank).considerUpTo()));
        return OutcomeFormulas.define(
                definitions,
                copy + "." + id,
                new OutcomeFormulas.Grounds(
                        run.of(new Conclusion.Recommended(id)),
                        run.of(new Conclusion.Considered(id)),
                        run.of(new Conclusion.Blocked(id)),
                        run.of(new Conclusion.Unclear(id)),
                        milderSetAside,
                        mayRecommend,
                        mayConsider));
    }
}
