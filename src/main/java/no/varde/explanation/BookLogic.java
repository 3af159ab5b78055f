package no.varde.explanation;

import java.util.function.Function;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.rulebook.RuleBook;

/**
 * A book as formulas, built once and used for every question about it. Safe for use by many threads; as many are answered
 * at the same time as there are cores.
 */
public final class BookLogic {

    private final Decider decider;
    private final Counterfactuals counterfactuals;
    private final Solvers solvers;

    public BookLogic(Decider decider) {
        this(decider, Solvers.affordable());
    }

    /**
     * Makes the formulas of a book.
     *
     * @param most the most questions that are answered at the same time, from 1
     */
    public BookLogic(Decider decider, int most) {
        this.solvers = new Solvers(decider.book(), most);
        this.decider = decider;
        this.counterfactuals = new Counterfactuals(decider);
    }

    /** Returns what can be said of why an assessment has the decision that it has, and no other. */
    public Explained explain(Assessment assessment) {
        return explain(assessment, false);
    }

    /**
     * Returns what can be said of why an assessment has the decision that it has, and no other.
     *
     * @param membersKnown whether it is known who the members are, even where there are none: then no question about them is
     *     named
     */
    public Explained explain(Assessment assessment, boolean membersKnown) {
        return new Explained(this, assessment, membersKnown);
    }

    RuleBook book() {
        return decider.book();
    }

    Decider decider() {
        return decider;
    }

    Counterfactuals counterfactuals() {
        return counterfactuals;
    }

    /** Asks the formulas a question, which keeps nothing of the solver and asks nothing else meanwhile. */
    <T> T ask(Function<Solver, T> question) {
        return solvers.ask(question);
    }

    /** Returns how many solvers have been made, each of which answers one question at a time. */
    public int solvers() {
        return solvers.size();
    }
}
