package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import org.jspecify.annotations.Nullable;

/** Something that must hold for every assessment. */
interface Property {

    /** Stands between what is wrong and the answer that showed it; the same wrong is reported once. */
    String WHEN = " when ";

    /** Returns what is wrong, in the words of the domain, or null where the property holds. */
    @Nullable
    String violation(Assessment assessment);

    /** Gathers violations, each kind once, and fails with the smallest assessment that still shows each. */
    final class Violations {

        private static final int MOST = Integer.getInteger("varde.violations", 6);

        private final Set<String> kinds = new HashSet<>();
        private final Map<String, String> found = new LinkedHashMap<>();
        private int checked;

        void check(Assessment assessment, Property property) {
            checked++;
            String violation = property.violation(assessment);
            if (violation != null && found.size() < MOST && kinds.add(violation.split(WHEN)[0])) {
                found.put(violation, yaml(smallest(assessment, violation, property)));
            }
        }

        /** Fails when there is a violation, or when hardly anything was checked. */
        void assertNone(int atLeast) {
            List<String> all = new ArrayList<>();
            found.forEach((violation, assessment) -> all.add("\n" + violation + "\n" + assessment));
            assertThat(all).as("violations").isEmpty();
            assertThat(checked).as("assessments checked").isGreaterThanOrEqualTo(atLeast);
        }
    }

    /** Takes away members and answers for as long as the same is wrong. */
    private static Assessment smallest(Assessment assessment, String violation, Property property) {
        Assessment smallest = assessment;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Assessment next : smaller(smallest)) {
                if (violation.equals(property.violation(next))) {
                    smallest = next;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static List<Assessment> smaller(Assessment assessment) {
        List<Assessment> smaller = new ArrayList<>();
        if (!assessment.logs().isEmpty()) {
            smaller.add(new Assessment(assessment.asOf(), assessment.main(), assessment.members(), Map.of()));
        }
        for (Person member : assessment.members()) {
            List<Person> others = new ArrayList<>(assessment.members());
            others.remove(member);
            smaller.add(new Assessment(assessment.asOf(), assessment.main(), others, assessment.logs()));
        }
        for (String question : assessment.main().answers().keySet()) {
            smaller.add(new Assessment(
                    assessment.asOf(), without(assessment.main(), question), assessment.members(), assessment.logs()));
        }
        for (int i = 0; i < assessment.members().size(); i++) {
            Person member = assessment.members().get(i);
            for (String question : member.answers().keySet()) {
                List<Person> members = new ArrayList<>(assessment.members());
                members.set(i, without(member, question));
                smaller.add(new Assessment(assessment.asOf(), assessment.main(), members, assessment.logs()));
            }
        }
        return smaller;
    }

    private static Person without(Person person, String question) {
        Map<String, Answer> answers = new HashMap<>(person.answers());
        answers.remove(question);
        return new Person(person.ref(), answers);
    }

    /** Returns an assessment as a file that can be given to the program. */
    static String yaml(Assessment assessment) {
        StringBuilder yaml = new StringBuilder("asOf: " + assessment.asOf() + "\n");
        yaml.append("answers: ").append(flow(assessment.main())).append('\n');
        if (!assessment.members().isEmpty()) {
            yaml.append(Findings.VOCABULARY.persons().list()).append(":\n");
        }
        for (Person member : assessment.members()) {
            yaml.append("- {ref: ").append(member.ref());
            yaml.append(", answers: ").append(flow(member)).append("}\n");
        }
        return yaml.toString();
    }

    private static String flow(Person person) {
        Map<String, String> written = new TreeMap<>();
        person.answers().forEach((question, answer) -> written.put(question, answer.written()));
        return written.toString().replace("=", ": ");
    }
}
