package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.logic.Mutant;
import no.varde.logic.Mutants;
import no.varde.logic.RuleMutation;
import no.varde.rulebook.Layer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixtures notice faults in the rules: a dropped or shifted sentence, a dropped rule, a shifted level. */
class MutantsTest {

    private static final Path CASES = Path.of("fixtures/rules");

    private static RuleMutation mutation;

    @BeforeAll
    static void readCases() throws IOException {
        List<RuleMutation.Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Document document = Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML);
                RuleCase.inFile(file.toString(), Objects.requireNonNull(document.root()), new Faults())
                        .forEach(written -> cases.add(of(written)));
            }
        }
        mutation = new RuleMutation(
                TheBook.BOOK,
                cases,
                TheBook.situations().stream().map(TheBook::assessment).toList());
    }

    private static RuleMutation.Case of(RuleCase written) {
        AssessmentReader.Result read = AssessmentReader.read(
                TheBook.BOOK.vocabulary(), new Document(written.assessment(), List.of()), TheBook.TODAY);
        return new RuleMutation.Case(
                written.rule(), Objects.requireNonNull(read.assessment()), written.fires(), written.then());
    }

    @Test
    void a_dropped_rule_is_noticed_in_every_layer() {
        for (Layer layer : Layer.values()) {
            assertThat(Mutants.of(TheBook.BOOK, layer).stream()
                            .filter(mutant -> mutant.kind() == Mutant.Kind.RULE_DROPPED)
                            .filter(mutant -> !mutation.isNoticed(mutant)))
                    .isEmpty();
        }
    }

    /** Mutants that change nothing at all are among those that go unnoticed here; nobody has set them aside yet. */
    @ParameterizedTest
    @CsvSource({"LEVELS, 22", "LIMITS, 72", "FINDINGS, 43", "DUTIES, 7"})
    void no_more_faults_go_unnoticed_than_before(Layer layer, int known) {
        assertThat(Mutants.of(TheBook.BOOK, layer).stream().filter(mutant -> !mutation.isNoticed(mutant)))
                .hasSizeLessThanOrEqualTo(known);
    }
}
