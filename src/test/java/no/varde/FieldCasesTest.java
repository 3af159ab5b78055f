package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases made of judgements, reviews of deaths and guidance, and of faults that a review of the book found: what must be
 * recommended and what must not, in which order and when. Nobody approves their whole texts.
 */
class FieldCasesTest {

    private static final CaseFiles FILES = new CaseFiles(Path.of("fixtures"));

    private static CaseTrial trial;

    @BeforeAll
    static void makeTrial() throws IOException {
        trial = new CaseTrial(TheBook.BOOK, FILES, TheBook.TODAY);
    }

    @TestFactory
    Stream<DynamicTest> a_case_of_the_field_gets_what_its_source_asks_for() throws IOException {
        return FILES.ofField().stream()
                .map(file -> DynamicTest.dynamicTest(CaseFiles.name(file), () -> assertThat(trial.ofField(file))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> an_assessment_that_cannot_be_right_is_refused_and_every_fault_is_named() throws IOException {
        return FILES.refused().stream()
                .map(file -> DynamicTest.dynamicTest(CaseFiles.name(file), () -> assertThat(trial.refused(file))
                        .isEmpty()));
    }
}
