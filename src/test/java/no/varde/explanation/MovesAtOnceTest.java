package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many ways read at once come to what each comes to by itself. */
class MovesAtOnceTest {

    private static final long SEED = RandomAssessments.seed("MovesAtOnceTest");
    private static final int ASSESSMENTS = Integer.getInteger("varde.changes", 40);

    private final OneMoveAfterTheOther plain = new OneMoveAfterTheOther(TheBook.BOOK);
    private final MovesAtOnce atOnce = new MovesAtOnce(TheBook.BOOK);

    static List<Path> fixtures() {
        return Results.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void of_what_was_lived(Path fixture) {
        assertSame(TheBook.BOOK, plain, atOnce, Results.answered(fixture).assessment());
    }

    @Test
    void of_any_answers() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        for (int i = 0; i < ASSESSMENTS; i++) {
            assertSame(TheBook.BOOK, plain, atOnce, random.next());
        }
    }

    @Test
    void of_another_book() {
        RuleBook boat = RuleBook.read(PlantedBook.boat().files());
        RandomAssessments random = new RandomAssessments(boat.vocabulary(), SEED);
        OneMoveAfterTheOther ofBoat = new OneMoveAfterTheOther(boat);
        MovesAtOnce atOnceOfBoat = new MovesAtOnce(boat);
        for (int i = 0; i < ASSESSMENTS; i++) {
            assertSame(boat, ofBoat, atOnceOfBoat, random.next());
        }
    }

    private static void assertSame(
            RuleBook book, OneMoveAfterTheOther plain, MovesAtOnce atOnce, Assessment assessment) {
        List<List<Move>> ways = plain.valid(assessment);
        Moves quickly = new Moves(book.vocabulary(), assessment);
        assertThat(plain.ways(assessment).filter(quickly::isValid)).containsExactlyElementsOf(ways);
        assertThat(ways).isNotEmpty();
        assertThat(atOnce.of(assessment, quickly.answers(), ways))
                .as("%s", assessment)
                .isEqualTo(plain.of(assessment, ways));
    }
}
