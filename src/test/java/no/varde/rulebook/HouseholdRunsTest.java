package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The runs of a household: in which order they are made, and what each of them sees. */
class HouseholdRunsTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final TruthReading READING = new TruthReading(TheBook.BOOK);

    private final List<String> made = new ArrayList<>();
    private final HouseholdRuns<Facts> runs =
            new HouseholdRuns<>(VOCABULARY, (whose, answers) -> made(whose, answers), Function.identity());

    private Facts made(AssessedPerson whose, Answers answers) {
        made.add(whose.ref());
        return READING.read(answers, whose.role());
    }

    private static Assessment household(String ofAdult, String... children) {
        StringBuilder yaml = new StringBuilder("asOf: 2026-11-22\nanswers: {" + ofAdult + "}\n");
        for (int i = 0; i < children.length; i++) {
            yaml.append(i == 0 ? "children:\n" : "")
                    .append("- {ref: child-" + (i + 1) + ", answers: {" + children[i] + "}}\n");
        }
        return TheBook.assessment(yaml.toString());
    }

    private static boolean adultKnows(String fact, List<Facts> household) {
        int slot = Vocabulary.known(VOCABULARY.household(), fact).slot();
        return household.get(0).answers().are(slot, HouseholdFact.YES);
    }

    @Test
    void each_child_is_run_before_the_adult_and_stands_after_the_adult() {
        List<Facts> household = runs.of(household("", "child-age: 3", "child-age: 9"));

        assertThat(made).containsExactly("child-1", "child-2", "adult");
        int age = Vocabulary.known(VOCABULARY.questions(), "child-age").slot();
        assertThat(household)
                .extracting(person -> person.answers().isUnknown(age))
                .containsExactly(true, false, false);
    }

    @Test
    void the_adult_sees_what_was_found_of_a_child_but_not_what_the_child_answered() {
        List<Facts> safe = runs.of(household("", "child-age: 9"));
        List<Facts> held = runs.of(household("", "child-age: 9", "child-age: 9, child-held-by-perpetrator: YES"));

        assertThat(adultKnows("has-children", safe)).isTrue();
        assertThat(adultKnows("child-at-least-high", safe)).isFalse();
        assertThat(adultKnows("child-at-least-high", held)).isTrue();
        int age = Vocabulary.known(VOCABULARY.questions(), "child-age").slot();
        assertThat(held.get(0).answers().isUnknown(age)).isTrue();
    }

    @Test
    void an_adult_without_children_knows_that_there_are_none() {
        List<Facts> alone = runs.of(household("strangulation: YES"));

        assertThat(made).containsExactly("adult");
        assertThat(VOCABULARY.household().values())
                .allSatisfy(fact -> assertThat(alone.get(0).answers().are(fact.slot(), HouseholdFact.NO))
                        .isTrue());
    }

    @Test
    void a_run_that_can_see_no_difference_is_not_made_again() {
        Assessment before = household("", "child-age: 9", "child-age: 9");
        List<Facts> known = runs.of(before);
        made.clear();
        Assessment after = household("", "child-age: 9", "child-age: 10");
        List<Facts> again = runs.again(after, known, person -> person.number() == 2);

        assertThat(made).containsExactly("child-2");
        assertThat(again.get(0)).isSameAs(known.get(0));
        assertThat(again.get(1)).isSameAs(known.get(1));
    }

    @Test
    void the_adult_is_run_again_when_something_else_is_found_of_a_child() {
        List<Facts> known = runs.of(household("", "child-age: 9"));
        made.clear();
        List<Facts> again = runs.again(
                household("", "child-age: 9, child-held-by-perpetrator: YES"),
                known,
                person -> person.role() == Role.MEMBER);

        assertThat(made).containsExactly("child-1", "adult");
        assertThat(adultKnows("child-at-least-high", again)).isTrue();
    }
}
