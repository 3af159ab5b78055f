package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.logic.RunFormulas;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** In what the level and the measures of one person may be other ones after than before. */
record Changes(Vocabulary vocabulary, FormulaFactory f, Role role, RunFormulas before, RunFormulas after) {

    /** Returns the changes one by one: the formulas of each are written when it is asked for, and not before. */
    Stream<Suspicion> of() {
        return Stream.concat(
                vocabulary.levels().stream().map(this::level),
                vocabulary.measuresListedWith(role).stream().map(this::measure));
    }

    private Suspicion level(Level level) {
        Formula was = before.levelAtLeast(level.rank());
        Formula is = after.levelAtLeast(level.rank());
        return new Suspicion(
                ProofCode.LEVEL_CHANGES.of(level.id()), f.equivalence(was, is).negate());
    }

    private Suspicion measure(Measure measure) {
        List<Formula> other = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            other.add(f.and(
                    before.outcome(measure.id(), kind),
                    after.outcome(measure.id(), kind).negate()));
        }
        return new Suspicion(ProofCode.OTHER_OUTCOME.of(measure.id()), f.or(other));
    }
}
