package no.varde.engine;

import java.util.function.Predicate;
import org.drools.base.base.ValueResolver;
import org.drools.modelcompiler.constraints.ConstraintEvaluator;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A premise as a constraint that asks the fact itself. What Drools makes of an expression finds the fact by way of
 * declarations and wrapped functions, six objects for each premise; a run tries some nine hundred, and the way there is then
 * most of what a core has to fetch.
 */
final class PremiseConstraint extends LambdaConstraint {

    private static final AnswerTest NO_ANSWER = new AnswerTest(0, 0);

    private final Predicate<Known> holds;

    /** What the premise asks where it asks for one answer, kept here too so that nothing further has to be fetched. */
    private final int slot;

    private final long mask; // 0 where it asks for something else

    PremiseConstraint(ConstraintEvaluator evaluator, Predicate<Known> holds) {
        super(evaluator);
        this.holds = holds;
        AnswerTest answer = holds instanceof AnswerTest test ? test : NO_ANSWER;
        this.slot = answer.slot();
        this.mask = answer.mask();
    }

    @Override
    public boolean isAllowed(FactHandle handle, ValueResolver values) {
        Known known = (Known) handle.getObject();
        return mask == 0 ? holds.test(known) : known.answers().meets(slot, mask);
    }

    @Override
    public PremiseConstraint clone() {
        PremiseConstraint clone = new PremiseConstraint(getEvaluator().clone(), holds);
        clone.setType(getType());
        return clone;
    }
}
