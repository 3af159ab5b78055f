package no.varde;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.rulebook.Claim;
import no.varde.rulebook.Principle;
import org.junit.jupiter.api.Test;

/** What a no to the police holds back. */
class ConsentTest {

    private static final Set<String> GROUPS = Set.of("police", "identity");

    /** The emergency call, and advice for which nobody is named. */
    private static final Set<String> WITHOUT_CONSENT = Set.of("emergency-call-112", "police-advice");

    /** What the person decides without the police. */
    private static final Set<String> NOT_BY_THE_POLICE = Set.of("secret-address", "name-change");

    @Test
    void each_measure_of_the_police_stands_in_the_principle_on_a_no_to_them() {
        assertThat(heldBack()).containsAll(recommendingThePolice());
    }

    private static Set<String> recommendingThePolice() {
        return TheBook.BOOK.vocabulary().measures().values().stream()
                .filter(measure -> GROUPS.contains(measure.traits().get("group")))
                .filter(measure -> !WITHOUT_CONSENT.contains(measure.id()) && !NOT_BY_THE_POLICE.contains(measure.id()))
                .map(measure -> measure.phrase().in("nb") + " er anbefalt")
                .collect(toSet());
    }

    private static List<String> heldBack() {
        return TheBook.BOOK.principles().stream()
                .filter(principle -> principle.head().id().equals("P-31"))
                .flatMap(principle ->
                        principle instanceof Principle.Whenever whenever ? whenever.never().stream() : Stream.of())
                .map(Claim::text)
                .map(text -> text.in("nb"))
                .toList();
    }
}
