package no.varde.engine;

import java.util.List;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.rulebook.HouseholdRuns;
import no.varde.vocabulary.Role;

/** What the engine was given for one person, and what it came to. */
record EngineRun(Answers answers, Role role, Run run) {

    /** Runs an assessment: each member, then the main person, who sees facts about the members. */
    static List<EngineRun> allOf(TestBook tested, Assessment assessment) {
        return new HouseholdRuns<EngineRun>(
                        tested.book().vocabulary(),
                        (whose, answers) -> new EngineRun(
                                answers, whose.role(), tested.engine().run(answers, whose.role())),
                        one -> one.run().facts())
                .of(assessment);
    }
}
