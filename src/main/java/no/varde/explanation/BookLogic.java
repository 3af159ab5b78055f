package no.varde.explanation;

import java.util.HashMap;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.logic.Witnesses;
import no.varde.rulebook.RuleBook;

/**
 * A book as formulas, built once and used for every question about it. Safe for use by many threads, which take turns.
 */
public final class BookLogic {

    private final Decider decider;
    private final Witnesses witnesses;
    private final Counterfactuals counterfactuals;
    private final Map<Integer, AssessedCase> assessed = new HashMap<>();
    private final Map<Integer, TwoCases> twoCases = new HashMap<>();

    public BookLogic(Decider decider) {
        this.decider = decider;
        this.witnesses = new Witnesses(decider);
        this.counterfactuals = new Counterfactuals(decider);
    }

    /** Returns what can be said of why an assessment has the decision that it has, and no other. */
    public Explained explain(Assessment assessment) {
        return new Explained(this, assessment);
    }

    RuleBook book() {
        return decider.book();
    }

    Decider decider() {
        return decider;
    }

    Witnesses witnesses() {
        return witnesses;
    }

    Counterfactuals counterfactuals() {
        return counterfactuals;
    }

    /** Returns the cases with a number of members; to be used by one thread at a time. */
    AssessedCase assessed(int members) {
        return assessed.computeIfAbsent(members, size -> new AssessedCase(book(), size));
    }

    /** Returns two cases with a number of members, beside each other; to be used by one thread at a time. */
    TwoCases twoCases(int members) {
        return twoCases.computeIfAbsent(members, size -> new TwoCases(book(), size));
    }
}
