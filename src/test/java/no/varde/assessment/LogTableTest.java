package no.varde.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A log is kept in little room, and says what was told of it. */
class LogTableTest {

    private final Vocabulary vocabulary = TheBook.BOOK.vocabulary();

    @Test
    void a_log_says_entry_by_entry_what_was_told() {
        RandomAssessments random = new RandomAssessments(vocabulary, RandomAssessments.seed(this));
        int entries = 0;
        for (int i = 0; i < 2_000; i++) {
            Assessment assessment = random.next();
            for (Log log : vocabulary.logs().values()) {
                List<LogEntry> told = assessment.log(log.id());
                assertThat(LogTable.of(log, told)).isEqualTo(told).hasSameHashCodeAs(told);
                entries += told.size();
            }
        }
        assertThat(entries).isGreaterThan(100);
    }

    @Test
    void an_empty_log_is_empty() {
        Log log = vocabulary.logs().values().iterator().next();
        assertThat(LogTable.of(log, List.of())).isEmpty();
    }
}
