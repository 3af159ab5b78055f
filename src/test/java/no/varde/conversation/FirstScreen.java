package no.varde.conversation;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Time;
import org.jspecify.annotations.Nullable;

/** What stands first on a result, as the engine has it. */
final class FirstScreen {

    private FirstScreen() {}

    /** Returns the levels, the duties with their times, and what is to be done not later than the first screen says. */
    static Set<String> of(Assessment assessment) {
        Decision decision = TheBook.DECIDER.decide(assessment);
        int last =
                Objects.requireNonNull(TheBook.BOOK.vocabulary().firstScreen()).rank();
        Set<String> first = new TreeSet<>();
        decision.duties().forEach(duty -> first.add(duty.duty().id() + " " + name(duty.when())));
        decision.persons().forEach(person -> {
            first.add(person.ref() + " " + person.level().id());
            person.outcomes().stream()
                    .filter(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED)
                    .filter(outcome -> outcome.when() != null && outcome.when().rank() <= last)
                    .forEach(outcome ->
                            first.add(person.ref() + " " + outcome.measure().id() + " " + name(outcome.when())));
        });
        return first;
    }

    private static String name(@Nullable Time when) {
        return when == null ? "" : when.id();
    }
}
