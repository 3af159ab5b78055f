package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.decision.Change.Subject;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Representatives;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one more answer can change, read at once, is what each answer changes when it is read by itself. */
class OneMoreAnswerTest {

    private static final long SEED = RandomAssessments.seed("OneMoreAnswerTest");
    private static final int ASSESSMENTS = Integer.getInteger("varde.changes", 40);

    static List<Path> fixtures() {
        return Results.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void of_what_was_lived(Path fixture) {
        assertSame(TheBook.BOOK, Results.answered(fixture).assessment());
    }

    @Test
    void of_any_answers() {
        ofAny(TheBook.BOOK);
    }

    @Test
    void of_another_book() {
        ofAny(RuleBook.read(PlantedBook.boat().files()));
    }

    private static void ofAny(RuleBook book) {
        RandomAssessments random = new RandomAssessments(book.vocabulary(), SEED);
        for (int i = 0; i < ASSESSMENTS; i++) {
            assertSame(book, random.next());
        }
    }

    private static void assertSame(RuleBook book, Assessment assessment) {
        OneMoreAnswer atOnce = new OneMoreAnswer(book);
        for (Aim aim : Aim.values()) {
            Sought sought = Sought.of(book, aim);
            OtherAnswers present = new OtherAnswers(book.vocabulary(), new TruthReading(book), assessment);
            List<Open> open = Open.in(book.vocabulary(), present.facts());
            Map<Asked, Set<Subject>> found = atOnce.of(assessment, open, sought).stream()
                    .collect(Collectors.toMap(Candidate::asked, Candidate::changes));
            assertThat(found).as("%s %s", aim, assessment).isEqualTo(plain(present, open, sought));
        }
    }

    private static Map<Asked, Set<Subject>> plain(OtherAnswers present, List<Open> open, Sought sought) {
        Assessment assessment = present.assessment();
        Representatives representatives = new Representatives(assessment.asOf());
        Map<Asked, Set<Subject>> changing = new LinkedHashMap<>();
        for (Open one : open) {
            Set<Subject> changes = new LinkedHashSet<>();
            for (Answer answer : one.answers(AnswerVariables.possible(one.question()), representatives)) {
                List<Facts> facts = present.with(one.person(), one.question(), answer);
                if (facts != null) {
                    changes.addAll(sought.differences(assessment.refs(), present.facts(), facts));
                }
            }
            changing.put(one.asked(assessment), changes);
        }
        changing.values().removeIf(Set::isEmpty);
        return changing;
    }
}
