package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.explanation.NextQuestions.When;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Representatives;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one more answer can change, read at once, is what each answer changes when it is read by itself, the best first. */
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
            assertThat(atOnce.of(assessment, open, sought))
                    .as("%s %s", aim, assessment)
                    .isEqualTo(plain(present, open, sought));
        }
    }

    /** A question, and the highest level to which one answer alone takes someone. */
    private record Rated(Candidate candidate, int highest) {}

    private static List<Candidate> plain(OtherAnswers present, List<Open> open, Sought sought) {
        Assessment assessment = present.assessment();
        Representatives representatives = new Representatives(assessment.asOf());
        List<Rated> changing = new ArrayList<>();
        for (Open one : open) {
            Set<Subject> changes = new LinkedHashSet<>();
            int highest = 0;
            for (Answer answer : one.answers(AnswerVariables.possible(one.question()), representatives)) {
                List<Facts> facts = present.with(one.person(), one.question(), answer);
                if (facts != null) {
                    Set<Subject> differences = sought.differences(assessment.refs(), present.facts(), facts);
                    changes.addAll(differences);
                    if (differences.stream().anyMatch(subject -> subject.kind() == Kind.LEVEL)) {
                        highest = Math.max(highest, highest(facts));
                    }
                }
            }
            if (!changes.isEmpty()) {
                boolean first = changes.stream().anyMatch(subject -> subject.kind() != Kind.MEASURE);
                When when = first ? When.LEVEL_OR_DUTY : When.MEASURE;
                changing.add(new Rated(new Candidate(one.asked(assessment), when, changes), highest));
            }
        }
        return changing.stream()
                .sorted(Comparator.<Rated, When>comparing(
                                rated -> rated.candidate().when())
                        .thenComparing(rated -> -rated.highest())
                        .thenComparing(rated -> -rated.candidate().changes().size()))
                .map(Rated::candidate)
                .toList();
    }

    private static int highest(List<Facts> facts) {
        return facts.stream().mapToInt(Facts::levelRank).max().orElseThrow();
    }
}
