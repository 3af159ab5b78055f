package no.varde.engine;

import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import no.varde.assessment.Answers;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Role;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;

/** The steps of one kind of run as a rule base, with the sessions that have been used: a session serves one run at a time. */
final class RuleBase {

    private static final Recorder NOBODYS = new Recorder(0);

    /**
     * Fires whatever matched, and marks it as a match. Drools lets go of a match when its fact is deleted only if it is marked,
     * and forgets to mark those that it fires as they matched: a session would keep the answers of all its runs.
     */
    private static final AgendaFilter LET_GO = match -> {
        ((InternalMatch) match).setMatched(true);
        return true;
    };

    private final KieBase base;
    private final Step[] steps;
    private final List<Integer> strata;
    private final ConclusionIndex index;
    private final int mostFirings;
    private final KieSessionConfiguration configuration;

    /** The session that was used last is used first: what it has built up is then still near. */
    private final Deque<KieSession> idle = new ConcurrentLinkedDeque<>();

    RuleBase(List<Step> steps, Role role, ConclusionIndex index) {
        this(steps, role, index, steps.size());
    }

    /**
     * Builds the rule base of one kind of run.
     *
     * @param steps those of all kinds of runs, by their numbers
     * @param mostFirings the firings after which a run has gone wrong; without variables a step fires once at most
     */
    RuleBase(List<Step> steps, Role role, ConclusionIndex index, int mostFirings) {
        ModelWriter writer = new ModelWriter(NumberedStep.of(steps, role), index);
        this.steps = steps.toArray(Step[]::new);
        this.base = Network.of(writer);
        this.strata = writer.strata();
        this.index = index;
        this.mostFirings = mostFirings;
        this.configuration = KieServices.get().newKieSessionConfiguration();
        // steps fire as they matched: no queue is kept in which they would be put in order
        configuration.setOption(DirectFiringOption.YES);
        // a session belongs to one run, and a run to one thread
        configuration.setOption(ThreadSafeOption.NO);
        idle.push(newSession()); // Drools finds its own parts with the class loader of the thread that asks first
    }

    private KieSession newSession() {
        return base.newKieSession(configuration, null);
    }

    /**
     * Runs one stratum after the other. What is known changes between strata only, so that nothing matched has to be
     * matched again.
     */
    Run run(Answers answers) {
        KieSession session = idle.pollFirst();
        if (session == null) {
            session = newSession();
        }
        Recorder recorder = new Recorder(index.size());
        try {
            session.setGlobal(ModelWriter.RECORDER, recorder);
            for (int stratum : strata) {
                FactHandle known = session.insert(recorder.known(stratum, answers));
                session.fireAllRules(LET_GO, mostFirings + 1);
                session.delete(known);
            }
            if (recorder.firings() > mostFirings) {
                throw new RunFailed("more than " + mostFirings + " rules fired");
            }
            session.setGlobal(ModelWriter.RECORDER, NOBODYS); // an idle session keeps nobody's answers
        } catch (RuntimeException e) {
            session.dispose(); // what state it is in nobody knows; no run may use it again
            throw e instanceof RunFailed failed ? failed : new RunFailed("a rule failed: " + rootMessage(e), e);
        }
        idle.push(session);
        Facts facts = new Facts(answers, index, recorder.held(), recorder.levelRank());
        return new Run(facts, fired(recorder.numbers()), recorder.numbers());
    }

    /** Returns the steps that fired, in the order of the book: among those of one stratum Drools has no order. */
    private List<Step> fired(BitSet numbers) {
        Step[] fired = new Step[numbers.cardinality()];
        int told = 0;
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            fired[told++] = steps[number];
        }
        return List.of(fired);
    }

    /** Returns how many sessions the base keeps, whether they run or wait. */
    int sessions() {
        return base.getKieSessions().size();
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
