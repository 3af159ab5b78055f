package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.Test;

/** Hiding is a last resort; that other measures keep to the level is a property of the package {@code properties}. */
class ProportionalityTest {

    private static final long SEED = RandomAssessments.seed("ProportionalityTest");

    private static final int TRIES = 400;
    private static final Set<String> HIDING = Set.of(
            "secret-address",
            "address-block-confidential",
            "address-block-strictly-confidential",
            "name-change",
            "fictitious-identity");

    /** Nothing lighter is enough; what follows is whether there is an address block. */
    private static final String LAST_RESORT =
            "threat-to-kill: YES, perpetrator-capacity-and-intent: YES, lesser-measures-failed: YES,"
                    + " crime-certain-or-most-likely: YES, address-block-in-force: ";

    @Test
    void hiding_is_never_more_than_something_to_consider_and_only_at_a_high_level() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        Stream.generate(random::next)
                .limit(TRIES)
                .flatMap(assessment -> TheBook.DECIDER.decide(assessment).persons().stream())
                .forEach(person -> listed(person)
                        .filter(outcome -> HIDING.contains(outcome.measure().id()))
                        .forEach(outcome -> {
                            assertThat(outcome.kind()).isEqualTo(OutcomeKind.CONSIDER);
                            assertThat(person.level().id()).isIn("HIGH", "ACUTE");
                        }));
    }

    @Test
    void the_last_resort_is_reached_only_when_an_address_block_has_not_been_enough() {
        assertThat(listed(TheBook.decideOnAdult(LAST_RESORT + "YES")))
                .contains("address-block-strictly-confidential", "name-change", "fictitious-identity");
        assertThat(listed(TheBook.decideOnAdult(LAST_RESORT + "NO")))
                .contains("address-block-strictly-confidential")
                .doesNotContain("name-change", "fictitious-identity");
    }

    private static List<String> listed(Decision decision) {
        return decision.persons().stream()
                .flatMap(ProportionalityTest::listed)
                .map(outcome -> outcome.measure().id())
                .toList();
    }

    private static Stream<Outcome> listed(PersonResult person) {
        return person.outcomes().stream().filter(outcome -> outcome.order() > 0);
    }
}
