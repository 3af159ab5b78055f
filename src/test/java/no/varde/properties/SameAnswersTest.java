package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision;
import no.varde.decision.Reason;
import no.varde.properties.Samples.Decided;
import no.varde.report.ResultText;
import org.junit.jupiter.api.Test;

/** Property M3: the same answers get the same result, in whatever order they are given and however often. */
class SameAnswersTest {

    private static final int SOME = 60;

    private final Random random = new Random(Samples.SEED);

    @Test
    void m3_asking_again_changes_nothing() {
        for (Decided decided : Samples.decided()) {
            assertThat(contents(TheBook.DECIDER.decide(decided.assessment())))
                    .as(() -> Property.yaml(decided.assessment()))
                    .isEqualTo(contents(decided.decision()));
        }
    }

    @Test
    void m3_the_order_of_the_answers_changes_nothing() {
        for (Decided decided : some()) {
            String yaml = shuffled(decided.assessment());
            Assessment written = TheBook.assessment(yaml);
            Assessment read = new Assessment(
                    written.asOf(),
                    written.main(),
                    written.members(),
                    decided.assessment().logs());
            Decision again = TheBook.DECIDER.decide(read);
            assertThat(contents(again)).as(yaml).isEqualTo(contents(decided.decision()));
            assertThat(ResultText.of(again, "nb")).as(yaml).isEqualTo(ResultText.of(decided.decision(), "nb"));
        }
    }

    @Test
    void m3_the_order_of_the_children_changes_only_the_order_in_which_they_are_listed() {
        for (Decided decided : Samples.decided()) {
            Assessment assessment = decided.assessment();
            if (assessment.members().size() > 1) {
                List<Person> reversed = new ArrayList<>(assessment.members());
                Collections.reverse(reversed);
                Decision other = TheBook.DECIDER.decide(
                        new Assessment(assessment.asOf(), assessment.main(), reversed, assessment.logs()));
                assertThat(contents(other)).as(() -> Property.yaml(assessment)).isEqualTo(contents(decided.decision()));
            }
        }
    }

    private static List<Decided> some() {
        List<Decided> all = Samples.decided();
        return all.subList(0, SOME);
    }

    private String shuffled(Assessment assessment) {
        StringBuilder yaml = new StringBuilder();
        if (!assessment.members().isEmpty()) {
            yaml.append("children:\n");
            for (Person child : assessment.members()) {
                yaml.append("- {answers: {").append(answers(child));
                yaml.append("}, ref: ").append(child.ref()).append("}\n");
            }
        }
        yaml.append("answers: {").append(answers(assessment.main())).append("}\n");
        return yaml.append("asOf: ").append(assessment.asOf()).append('\n').toString();
    }

    private String answers(Person person) {
        List<String> written = new ArrayList<>();
        person.answers().forEach((question, answer) -> written.add(question + ": " + answer.written()));
        Collections.shuffle(written, random);
        return String.join(", ", written);
    }

    /** Returns all that a decision says, with nothing left of the order of the children. */
    private static Map<String, Object> contents(Decision decision) {
        Map<String, Object> contents = new TreeMap<>();
        decision.persons().forEach(person -> {
            contents.put("level of " + person.ref(), person.level().id());
            person.outcomes()
                    .forEach(outcome -> contents.put(
                            outcome.measure().id() + " of " + person.ref(),
                            outcome.order() + " " + outcome.kind() + " " + rules(outcome.reasons())
                                    + outcome.insufficientBecause().stream()
                                            .map(milder -> milder.milder().id() + rules(milder.reasons()))
                                            .toList()));
            person.plan()
                    .forEach(line -> contents.put(line.item().id() + " of " + person.ref(), rules(line.reasons())));
        });
        decision.duties()
                .forEach(duty ->
                        contents.put(duty.duty().id(), new TreeSet<>(duty.refs()) + " " + rules(duty.reasons())));
        decision.warnings()
                .forEach(warning -> contents.put(
                        warning.warning().id(), new TreeSet<>(warning.refs()) + " " + rules(warning.reasons())));
        contents.put(
                "clarify",
                new TreeSet<>(decision.clarify().stream()
                        .map(one -> one.question().id() + " " + one.ref())
                        .toList()));
        contents.put(
                "review",
                String.valueOf(
                        decision.review() == null ? null : decision.review().by()));
        contents.put("first", String.valueOf(decision.first()));
        return contents;
    }

    private static TreeSet<String> rules(List<Reason> reasons) {
        TreeSet<String> rules = new TreeSet<>();
        reasons.forEach(reason -> rules.add(reason.ref() + " " + reason.rule().id()));
        return rules;
    }
}
