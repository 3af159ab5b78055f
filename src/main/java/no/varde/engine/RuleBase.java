package no.varde.engine;

import java.util.List;
import no.varde.assessment.Answers;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Step;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** The steps of one kind of run as a rule base, with a pool of sessions. */
final class RuleBase {

    private static final int FIRST_SESSIONS = Runtime.getRuntime().availableProcessors();

    private final KieBase base;
    private final List<Integer> strata;
    private final ConclusionIndex index;
    private final int mostFirings;
    private final KieSessionConfiguration configuration;
    private final KieSessionsPool pool;

    RuleBase(List<Step> steps, ConclusionIndex index) {
        this(steps, index, steps.size());
    }

    /**
     * Builds a rule base.
     *
     * @param mostFirings the firings after which a run has gone wrong; without variables a step fires once at most
     */
    RuleBase(List<Step> steps, ConclusionIndex index, int mostFirings) {
        ModelWriter writer = new ModelWriter(steps, index);
        this.base = KieBaseBuilder.createKieBaseFromModel(writer.model());
        this.strata = writer.strata();
        this.index = index;
        this.mostFirings = mostFirings;
        this.configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO); // a session belongs to one run, and a run to one thread
        this.pool = base.newKieSessionsPool(FIRST_SESSIONS);
    }

    Run run(Answers answers) {
        KieSession session = pool.newKieSession(configuration);
        Recorder recorder = new Recorder(answers, index.size());
        try {
            session.setGlobal(ModelWriter.RECORDER, recorder);
            session.insert(recorder.known(strata.get(0)));
            int most = mostFirings + strata.size() - 1;
            if (session.fireAllRules(most + 1) > most || recorder.fired().size() > mostFirings) {
                throw new RunFailed("more than " + mostFirings + " rules fired");
            }
            if (recorder.stratum() != strata.get(strata.size() - 1)) {
                throw new RunFailed("the run ended before its last stratum");
            }
        } catch (RuntimeException e) {
            session.destroy(); // what state it is in nobody knows; it must not go back to the pool, nor keep its
            // answers
            throw e instanceof RunFailed failed ? failed : new RunFailed("a rule failed: " + rootMessage(e), e);
        }
        session.dispose();
        Facts facts = new Facts(answers, index, recorder.held(), recorder.levelRank());
        return new Run(facts, recorder.fired());
    }

    /** Returns how many sessions the base keeps. */
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
