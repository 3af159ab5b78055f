package no.varde;

import static org.assertj.core.api.Assertions.assertThatCode;

import no.varde.page.PageTest;
import org.junit.jupiter.api.Test;

/** What is rehearsed for the archives of classes is what a start does, and none of it fails. */
class RehearsalTest extends PageTest {

    @Test
    void every_command_that_is_rehearsed_is_done() {
        assertThatCode(Rehearsal::rehearseCommands).doesNotThrowAnyException();
    }

    @Test
    void the_service_answers_all_that_is_rehearsed() {
        assertThatCode(() -> Rehearsal.askService(port)).doesNotThrowAnyException();
    }
}
