package no.varde.engine;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import no.varde.assessment.Answers;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/** The steps of one kind of run as a rule base, with the sessions that have been used: a session serves one run at a time. */
final class RuleBase {

    private static final Recorder NOBODYS = new Recorder(0);

    private final KieBase base;
    private final List<Integer> strata;
    private final ConclusionIndex index;
    private final int mostFirings;
    private final KieSessionConfiguration configuration;

    /** The session that was used last is used first: what it has built up is then still near. */
    private final Deque<KieSession> idle = new ConcurrentLinkedDeque<>();

    RuleBase(List<NumberedStep> steps, ConclusionIndex index) {
        this(steps, index, steps.size());
    }

    /**
     * Builds a rule base.
     *
     * @param mostFirings the firings after which a run has gone wrong; without variables a step fires once at most
     */
    RuleBase(List<NumberedStep> steps, ConclusionIndex index, int mostFirings) {
        ModelWriter writer = new ModelWriter(steps, index);
        this.base = Network.of(writer);
        this.strata = writer.strata();
        this.index = index;
        this.mostFirings = mostFirings;
        this.configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO); // a session belongs to one run, and a run to one thread
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
                session.fireAllRules(mostFirings + 1);
                session.delete(known);
            }
            if (recorder.fired().size() > mostFirings) {
                throw new RunFailed("more than " + mostFirings + " rules fired");
            }
            session.setGlobal(ModelWriter.RECORDER, NOBODYS); // an idle session keeps nobody's answers
        } catch (RuntimeException e) {
            session.dispose(); // what state it is in nobody knows; no run may use it again
            throw e instanceof RunFailed failed ? failed : new RunFailed("a rule failed: " + rootMessage(e), e);
        }
        idle.push(session);
        Facts facts = new Facts(answers, index, recorder.held(), recorder.levelRank());
        return new Run(facts, recorder.fired(), recorder.numbers());
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
