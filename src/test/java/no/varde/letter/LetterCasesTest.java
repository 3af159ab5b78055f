package no.varde.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.cases.RuleCase;
import no.varde.cases.RuleCaseReader;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.vocabulary.Letter;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every letter has a match, a near miss and an unknown in {@code fixtures/letters}, and is offered as they say. */
class LetterCasesTest {

    private static final Path FILE = Path.of("fixtures/letters/letters.yaml");
    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Faults FAULTS = new Faults();
    private static final List<RuleCase> CASES = cases();

    private static List<RuleCase> cases() {
        try {
            Document document = Document.read(FILE.toString(), Files.readAllBytes(FILE), Document.Format.YAML);
            FAULTS.addAll(document.faults());
            return RuleCaseReader.inFile(VOCABULARY, FILE.toString(), Objects.requireNonNull(document.root()), FAULTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_letter_has_cases_and_every_case_its_letter() {
        assertThat(FAULTS.sorted()).isEmpty();
        assertThat(CASES.stream().map(RuleCase::rule).collect(Collectors.toSet()))
                .isEqualTo(VOCABULARY.letters().keySet());
    }

    @TestFactory
    Stream<DynamicTest> every_letter_is_offered_as_its_cases_say() {
        return CASES.stream()
                .map(written -> dynamicTest(
                        written.name(),
                        () -> assertThat(offered(written)).as(written.name()).isEqualTo(written.fires())));
    }

    private static boolean offered(RuleCase written) {
        AssessmentReader.Result read =
                AssessmentReader.read(VOCABULARY, new Document(written.assessment(), List.of()), TheBook.TODAY);
        assertThat(read.faults()).as(written.name()).isEmpty();
        Assessment assessment = Objects.requireNonNull(read.assessment());
        return new Letters(VOCABULARY.letters().values(), TheBook.DECIDER.facts(assessment))
                .offered().stream().map(Letter::id).anyMatch(written.rule()::equals);
    }
}
