package no.varde.logic;

import java.util.EnumMap;
import java.util.Map;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What becomes of one measure, as one formula for each kind of outcome; exactly one of them is true. */
final class OutcomeFormulas {

    private final Map<OutcomeKind, Formula> kinds = new EnumMap<>(OutcomeKind.class);

    /** What the outcome of a measure rests on. */
    record Grounds(
            Formula recommended,
            Formula considered,
            Formula blocked,
            Formula unclear,
            Formula milderSetAside,
            Formula mayRecommend,
            Formula mayConsider) {}

    private OutcomeFormulas() {}

    static OutcomeFormulas define(Definitions definitions, String name, Grounds grounds) {
        FormulaFactory f = definitions.factory();
        OutcomeFormulas outcome = new OutcomeFormulas();
        Formula free = grounds.blocked().negate();
        Formula allowed = definitions.named(name + " allowed", f.and(grounds.recommended(), grounds.milderSetAside()));
        Formula proposed = definitions.named(name + " proposed", f.or(grounds.recommended(), grounds.considered()));
        Formula recommended = definitions.named(name + " RECOMMENDED", f.and(free, allowed, grounds.mayRecommend()));
        Formula mayConsider = f.and(f.or(allowed, grounds.considered()), grounds.mayConsider());
        Formula consider = definitions.named(name + " CONSIDER", f.and(free, recommended.negate(), mayConsider));
        Formula silent = f.and(free, proposed.negate());
        outcome.kinds.put(OutcomeKind.BLOCKED, grounds.blocked());
        outcome.kinds.put(OutcomeKind.RECOMMENDED, recommended);
        outcome.kinds.put(OutcomeKind.CONSIDER, consider);
        outcome.kinds.put(
                OutcomeKind.NOT_PROPORTIONATE,
                definitions.named(
                        name + " NOT_PROPORTIONATE", f.and(free, proposed, recommended.negate(), consider.negate())));
        outcome.kinds.put(
                OutcomeKind.NEEDS_CLARIFICATION,
                definitions.named(name + " NEEDS_CLARIFICATION", f.and(silent, grounds.unclear())));
        outcome.kinds.put(
                OutcomeKind.NOT_INDICATED,
                definitions.named(
                        name + " NOT_INDICATED", f.and(silent, grounds.unclear().negate())));
        return outcome;
    }

    Formula of(OutcomeKind kind) {
        return Vocabulary.known(kinds, kind);
    }
}
