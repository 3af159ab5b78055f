package no.varde.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.certificate.Refusal.Kind;
import no.varde.decision.Decider;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Conclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine and the assembly of decisions made is what somebody finds who goes through the book by hand. */
class CertificateCheckTest {

    private static final CertificateCheck CHECK = new CertificateCheck(Made.PLAIN);

    static Stream<Path> files() {
        return Made.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_refused_of_a_certificate_of_a_situation(Path file) {
        assertThat(CHECK.of(Made.of(file))).isEmpty();
    }

    @Test
    void nothing_is_refused_of_cases_at_random() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), RandomAssessments.seed(this));
        for (int i = 0; i < 1000; i++) {
            Assessment assessment = random.next();
            assertThat(CHECK.of(Made.of(assessment))).isEmpty();
        }
    }

    @Test
    void nothing_is_refused_of_any_case_of_a_small_book() {
        PlainBook kite = PlainBook.of(SmallBooks.KITE);
        CertificateCheck check = new CertificateCheck(kite);
        Decider decider = new Decider(SmallBooks.KITE);
        List<Assessment> all = SmallBooks.everyAssessment(SmallBooks.KITE, 1);
        for (int i = 0; i < all.size(); i += 7) {
            List<Refusal> refusals = check.of(Made.of(decider, kite, all.get(i)));
            assertThat(refusals.stream().filter(refusal -> refusal.kind() != Kind.INPUT))
                    .isEmpty();
        }
    }

    @Test
    void the_conclusions_are_those_of_the_plain_reading() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), RandomAssessments.seed(this) + 1);
        TruthReading reading = new TruthReading(TheBook.BOOK);
        PlainRuns runs = new PlainRuns(Made.PLAIN);
        for (int i = 0; i < 200; i++) {
            Assessment assessment = random.next();
            List<PlainRun> household = runs.of(assessment);
            for (int person = 0; person < household.size(); person++) {
                List<Conclusion> all = Made.PLAIN.conclusions();
                assertThat(household.get(person).conclusions().stream().map(number -> all.get(number - 1)))
                        .containsExactlyInAnyOrderElementsOf(
                                reading.read(assessment).get(person).concluded());
            }
        }
    }
}
