package no.varde.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.varde.TheBook;
import no.varde.decision.Decider;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** A proof that takes for ever is not waited for, and what is not proved is never said to be. */
class UnfinishedTest {

    private static List<Verdict> tried(int holes, Duration most) {
        List<Verdict> told = new ArrayList<>();
        List<Verdict> verdicts = Principles.prove(
                new Decider(RuleBook.read(PigeonBook.of(holes))),
                TheBook.TODAY,
                new Trial(most, Trial.Cores.ONE, told::add));
        assertThat(told).isEqualTo(verdicts);
        return verdicts;
    }

    @Test
    void what_is_not_found_out_in_time_is_left_unfinished() {
        assertThat(tried(9, Duration.ofMillis(200)))
                .extracting(Verdict::outcome)
                .containsExactly(new Verdict.Outcome.Unfinished(Duration.ofMillis(200)));
    }

    @Test
    void what_is_found_out_in_time_is_proved() {
        assertThat(tried(3, Duration.ofMinutes(5))).allMatch(Verdict::isProved);
    }
}
