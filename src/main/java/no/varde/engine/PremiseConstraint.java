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

    private final Predicate<Known> holds;

    PremiseConstraint(ConstraintEvaluator evaluator, Predicate<Known> holds) {
        super(evaluator);
        this.holds = holds;
    }

    @Override
    public boolean isAllowed(FactHandle handle, ValueResolver values) {
        return holds.test((Known) handle.getObject());
    }

    @Override
    public PremiseConstraint clone() {
        PremiseConstraint clone = new PremiseConstraint(getEvaluator().clone(), holds);
        clone.setType(getType());
        return clone;
    }
}
