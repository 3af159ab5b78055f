package no.varde.engine;

import java.util.ArrayList;
import java.util.List;
import no.varde.HouseholdFacts;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Role;

/** What the engine was given for one person, and what it came to. */
record EngineRun(Answers answers, Role role, Run run) {

    /** Runs an assessment: each member, then the main person, who sees facts about the members. */
    static List<EngineRun> allOf(TestBook tested, Assessment assessment) {
        List<EngineRun> runs = new ArrayList<>();
        for (Person member : assessment.members()) {
            runs.add(of(tested, assessment, member, Role.MEMBER, new boolean[0]));
        }
        List<Facts> members = runs.stream().map(run -> run.run.facts()).toList();
        boolean[] household = HouseholdFacts.of(tested.book().vocabulary(), members);
        runs.add(of(tested, assessment, assessment.main(), Role.MAIN, household));
        return runs;
    }

    private static EngineRun of(TestBook tested, Assessment assessment, Person person, Role role, boolean[] household) {
        Answers answers = Answers.of(tested.book().vocabulary(), assessment, person, role, household);
        return new EngineRun(answers, role, tested.engine().run(answers, role));
    }
}
