package no.varde.properties;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import no.varde.RandomAssessments;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.properties.Findings.One;
import no.varde.properties.Property.Violations;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Property M7: what a child has to live with follows from the child's own situation and that of the household. */
class ChildrenTest {

    private final RandomAssessments others = new RandomAssessments(Findings.VOCABULARY, Samples.SEED + 1);
    private final Random random = new Random(Samples.SEED);

    @Test
    void m7_a_childs_level_measures_and_plan_do_not_change_when_only_answers_about_the_adult_do() {
        Violations violations = new Violations();
        Samples.of(3000).filter(assessment -> !assessment.members().isEmpty()).forEach(assessment -> {
            Person other = others.next().main();
            violations.check(assessment, before -> changed(before, other));
        });
        violations.assertNone(1000);
    }

    private static @Nullable String changed(Assessment before, Person other) {
        Assessment after = new Assessment(
                before.asOf(), withAdultAnswersOf(other, before.main()), before.members(), before.logs());
        Findings now = Findings.of(before);
        Findings then = Findings.of(after);
        for (Person child : before.members()) {
            One was = now.person(child.ref());
            One is = then.person(child.ref());
            for (Conclusion conclusion : was.facts().concluded()) {
                if (!(conclusion instanceof Conclusion.Duty) && !is.facts().holds(conclusion)) {
                    return child.ref() + " loses " + conclusion;
                }
            }
            if (was.facts().levelRank() != is.facts().levelRank()) {
                return child.ref() + " has another level";
            }
        }
        return null;
    }

    private static Person withAdultAnswersOf(Person other, Person main) {
        Map<String, Answer> answers = new HashMap<>(main.answers());
        for (Question question : Findings.VOCABULARY.questions().values()) {
            if (question.reach() == Reach.MAIN) {
                Change.put(answers, question.id(), other.answer(question.id()));
            }
        }
        return new Person(main.ref(), answers);
    }
}
