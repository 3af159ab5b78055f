package no.varde.engine;

import java.util.List;
import no.varde.assessment.Answers;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The steps of one kind of run as a rule base, with a pool of sessions. */
final class RuleBase {

    private static final int FIRST_SESSIONS = Runtime.getRuntime().availableProcessors();

    private final KieBase base;
    private final int mostFirings;
    private volatile KieSessionsPool pool;

    RuleBase(List<Step> steps) {
        this(steps, steps.size());
    }

    /**
     * Builds a rule base.
     *
     * @param mostFirings the firings after which a run has gone wrong; without variables a step fires once at most
     */
    RuleBase(List<Step> steps, int mostFirings) {
        this.base = KieBaseBuilder.createKieBaseFromModel(new ModelWriter().model(steps));
        this.mostFirings = mostFirings;
        this.pool = base.newKieSessionsPool(FIRST_SESSIONS);
    }

    Run run(Answers answers) {
        KieSession session = pool.newKieSession();
        Recorder recorder = new Recorder();
        try {
            session.setGlobal(ModelWriter.RECORDER, recorder);
            session.insert(answers);
            int fired = session.fireAllRules(mostFirings + 1);
            if (fired > mostFirings) {
                throw new RunFailed("more than " + mostFirings + " rules fired");
            }
        } catch (RuntimeException e) {
            renewPool();
            throw e instanceof RunFailed failed ? failed : new RunFailed("a rule failed: " + rootMessage(e), e);
        }
        session.dispose();
        return new Run(facts(answers, recorder), recorder.fired());
    }

    private static Facts facts(Answers answers, Recorder recorder) {
        int rank = 0;
        for (Conclusion conclusion : recorder.concluded()) {
            if (conclusion instanceof Conclusion.Level level) {
                rank = level.rank();
            }
        }
        return new Facts(answers, recorder.concluded(), rank);
    }

    /** Leaves a session that failed, and its pool, behind: what state it is in nobody knows. */
    private synchronized void renewPool() {
        pool = base.newKieSessionsPool(FIRST_SESSIONS);
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
