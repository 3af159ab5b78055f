package no.varde.certificate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.RunAnswers;
import no.varde.vocabulary.HouseholdFact;

/** Goes through the steps of a plain book one by one: for each member, and then for the main person. */
final class PlainRuns {

    private final PlainBook plain;
    private final List<PlainTest> tests;
    private final List<PlainStep> steps;
    private final Map<Integer, Integer> levels = new HashMap<>();

    PlainRuns(PlainBook plain) {
        this.plain = plain;
        this.tests = plain.tests();
        this.steps = plain.steps();
        for (int i = 0; i < plain.conclusions().size(); i++) {
            int number = i + 1;
            plain.conclusions().get(i).levelOfRun().ifPresent(level -> levels.put(number, level.rank()));
        }
    }

    /** Returns the run of each person, the main person's first. */
    List<PlainRun> of(Assessment assessment) {
        RunAnswers answers = new RunAnswers(plain.book().vocabulary(), assessment);
        List<PlainRun> members = new ArrayList<>();
        for (AssessedPerson person : assessment.persons()) {
            if (person.number() > 0) {
                members.add(run(person, answers.of(person)));
            }
        }
        List<PlainRun> all = new ArrayList<>();
        all.add(run(assessment.persons().get(0), answers.ofMain(facts(members))));
        all.addAll(members);
        return all;
    }

    private boolean[] facts(List<PlainRun> members) {
        List<HouseholdFact> facts =
                List.copyOf(plain.book().vocabulary().household().values());
        boolean[] holding = new boolean[facts.size()];
        for (int i = 0; i < holding.length; i++) {
            int test = plain.ofMember(facts.get(i));
            for (PlainRun member : members) {
                holding[i] |= test == 0 || holds(test, member.answers(), member.held(), member.level());
            }
        }
        return holding;
    }

    private PlainRun run(AssessedPerson whose, Answers answers) {
        BitSet held = new BitSet();
        BitSet fired = new BitSet();
        int level = 0;
        int next = 0;
        while (next < steps.size()) {
            int stratum = steps.get(next).stratum();
            BitSet concluded = new BitSet();
            while (next < steps.size() && steps.get(next).stratum() == stratum) {
                PlainStep step = steps.get(next++);
                if (step.roles().contains(whose.role()) && failing(step, answers, held, level) == 0) {
                    fired.set(next);
                    step.then().forEach(concluded::set);
                }
            }
            held.or(concluded);
            int highest = concluded.stream()
                    .map(number -> levels.getOrDefault(number, 0))
                    .max()
                    .orElse(0);
            level = Math.max(level, highest);
        }
        return new PlainRun(whose, answers, fired, held, level);
    }

    private int failing(PlainStep step, Answers answers, BitSet held, int level) {
        for (int test : step.tests()) {
            if (!holds(test, answers, held, level)) {
                return test;
            }
        }
        return 0;
    }

    private boolean holds(int test, Answers answers, BitSet held, int level) {
        return tests.get(test - 1).truth().holds(answers, held, level);
    }

    /** Returns the number of a test that keeps a step from firing in a run; 0 where none does at its end. */
    int failing(int step, PlainRun run) {
        return failing(steps.get(step - 1), run.answers(), run.held(), run.level());
    }
}
