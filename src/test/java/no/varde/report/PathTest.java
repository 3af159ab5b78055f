package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import no.varde.RandomAssessments;
import org.junit.jupiter.api.Test;

class PathTest {

    private static final long SEED = RandomAssessments.seed("PathTest");
    private static final int LETTERS = 36;

    @Test
    void is_written_as_a_number_without_a_sign() {
        LongStream edges = LongStream.of(0, 1, 35, 36, -1, -36, Long.MAX_VALUE, Long.MIN_VALUE);
        LongStream.concat(edges, new Random(SEED).longs(10_000))
                .forEach(path -> assertThat(Path.written(path)).isEqualTo(Long.toUnsignedString(path, LETTERS)));
    }
}
