package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.assessment.Answered;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.logic.Patience;
import no.varde.report.Expand;
import no.varde.report.Origin;
import no.varde.report.ResultJson;
import no.varde.report.result.Result;
import no.varde.service.ServedBook;
import org.junit.jupiter.api.Test;

/** What is not found in the time that there is, is named; the list itself is never left out, nor anything claimed. */
class UnfinishedExplanationsTest {

    private static final Set<Explain> ALL = EnumSet.allOf(Explain.class);

    private static final Origin ORIGIN =
            Origin.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), TheBook.BOOK.vocabulary());

    private final ServedBook served = ServedBook.of(PlantedBook.ours().files());
    private final Assessment assessment =
            TheBook.assessment(TheBook.situations().get(0));

    private Result explained(Patience patience) {
        Explanations explanations = new Explanations(served, assessment, FileNotes.NONE, ALL, "nb", patience);
        return ResultJson.of(
                served.decider().decide(assessment),
                explanations.beside(Answered.only(assessment), ORIGIN, null),
                "nb",
                Expand.NONE);
    }

    @Test
    void without_time_each_part_is_named_as_unfinished_and_the_list_is_there() {
        Result result = explained(Patience.of(Duration.ZERO));
        assertThat(result.unfinished()).containsExactly("sure", "changes", "why", "next");
        assertThat(result.persons()).isNotEmpty();
        assertThat(result.robustness()).isNull();
        assertThat(result.changes()).isNull();
        assertThat(result.next() == null || !result.next().done())
                .as("nothing is said to be done that is not")
                .isTrue();
    }

    @Test
    void whoever_has_gone_keeps_nobody_at_work() {
        assertThat(explained(Patience.of(Duration.ofHours(1), () -> true)).unfinished())
                .hasSize(ALL.size());
    }

    @Test
    void with_time_enough_nothing_is_unfinished() {
        Result result = explained(Patience.of(Duration.ofHours(1)));
        assertThat(result.unfinished()).isNull();
        assertThat(result.why()).isNotNull();
        assertThat(result.next()).isNotNull();
    }
}
