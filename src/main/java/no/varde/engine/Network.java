package no.varde.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.modelcompiler.CanonicalKiePackages;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.definition.rule.Rule;

/** Builds Drools' network of a model, in which each premise is asked of the fact itself. */
final class Network {

    private final Map<String, Predicate<Known>> tests;

    private Network(Map<String, Predicate<Known>> tests) {
        this.tests = tests;
    }

    /** Returns the network of what a writer writes. */
    static KieBase of(ModelWriter writer) {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        KiePackagesBuilder builder = new KiePackagesBuilder(configuration);
        builder.addModel(writer.model());
        CanonicalKiePackages packages = builder.build();
        Network network = new Network(writer.tests());
        packages.getKiePackages().forEach(all -> all.getRules().forEach(network::askDirectly));
        return new KieBaseBuilder(configuration).createKieBase(packages);
    }

    private void askDirectly(Rule rule) {
        for (RuleConditionElement element : ((RuleImpl) rule).getLhs().getNestedElements()) {
            List<Constraint> constraints = ((Pattern) element).getConstraints();
            constraints.replaceAll(this::direct);
        }
    }

    /** Returns the constraint of a premise; that of the stratum stays what it is, since Drools looks it up in a table. */
    private Constraint direct(Constraint constraint) {
        LambdaConstraint written = (LambdaConstraint) constraint;
        Predicate<Known> holds = tests.get(written.getEvaluator().getId());
        if (holds == null) {
            return written;
        }
        PremiseConstraint direct = new PremiseConstraint(written.getEvaluator(), holds);
        direct.setType(written.getType());
        return direct;
    }
}
