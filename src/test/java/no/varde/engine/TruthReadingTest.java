package no.varde.engine;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.RandomAssessments;
import no.varde.assessment.Assessment;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the engine and the plain reading together: neither knows how the other comes to its results. */
class TruthReadingTest {

    @ParameterizedTest
    @CsvSource({"REAL, 20000", "BOAT, 5000"})
    void the_plain_reading_finds_what_the_engine_finds(TestBook tested, int number) {
        TruthReading plain = new TruthReading(tested.book());
        RandomAssessments assessments = new RandomAssessments(tested.book().vocabulary(), tested.seed());
        for (int i = 1; i <= number; i++) {
            Assessment assessment = assessments.next();
            for (EngineRun run : EngineRun.allOf(tested, assessment)) {
                Facts read = plain.read(run.answers(), run.role());
                Facts decided = run.run().facts();
                if (!read.concluded().equals(decided.concluded()) || read.levelRank() != decided.levelRank()) {
                    assertThat(read.concluded())
                            .as("random assessment %s, %s: %s", i, run.role(), assessment)
                            .isEqualTo(decided.concluded());
                    assertThat(read.levelRank()).isEqualTo(decided.levelRank());
                }
            }
        }
    }
}
