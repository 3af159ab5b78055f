package no.varde.decision;

import java.util.BitSet;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Person;
import no.varde.engine.Run;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Role;

/** One person's run, and the rules that fired in it. */
final class PersonRun {

    private final AssessedPerson whose;
    private final Facts facts;
    private final Course course;
    private final BitSet fired;

    PersonRun(AssessedPerson whose, Run run) {
        this.whose = whose;
        this.facts = run.facts();
        this.course = new Course(run.fired(), run.facts());
        this.fired = run.numbers();
    }

    Person person() {
        return whose.person();
    }

    String ref() {
        return whose.ref();
    }

    Role role() {
        return whose.role();
    }

    Facts facts() {
        return facts;
    }

    Course course() {
        return course;
    }

    /** Returns how many of the rules of some numbers fired. */
    int fired(int[] rules) {
        int count = 0;
        for (int rule : rules) {
            count += fired.get(rule) ? 1 : 0;
        }
        return count;
    }

    /** Says whether the rule of a number fired. */
    boolean hasFired(int rule) {
        return fired.get(rule);
    }
}
