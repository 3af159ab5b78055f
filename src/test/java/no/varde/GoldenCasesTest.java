package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.varde.cases.ApprovedText;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Published situations: a case and what is expected of it by hand, and the explanation approved by a person. What is told
 * here is what {@code varde cases} tells.
 */
class GoldenCasesTest {

    private static final CaseFiles FILES = new CaseFiles(Path.of("fixtures"));

    private static CaseTrial trial;

    @BeforeAll
    static void makeTrial() throws IOException {
        trial = new CaseTrial(TheBook.BOOK, FILES, TheBook.TODAY);
    }

    @TestFactory
    Stream<DynamicTest> a_situation_gets_what_was_expected_of_it_by_hand() throws IOException {
        return FILES.situations().stream()
                .map(file -> DynamicTest.dynamicTest(CaseFiles.name(file), () -> assertThat(trial.ofSituation(file))
                        .isEmpty()));
    }

    /** {@code varde approve}, or these tests with {@code -Dapprove}, write them anew; read them before they are committed. */
    @TestFactory
    Stream<DynamicTest> an_explanation_stays_as_it_was_approved() throws IOException {
        return FILES.situations().stream()
                .map(file -> DynamicTest.dynamicTest(CaseFiles.name(file), () -> {
                    if (System.getProperty("approve") != null) {
                        for (ApprovedText text : trial.texts(file)) {
                            text.approve();
                        }
                    }
                    assertThat(trial.ofTexts(file)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_explanation_says_that_there_is_little_risk_or_gives_a_number_of_another_land()
            throws IOException {
        return FILES.situations().stream()
                .map(file -> DynamicTest.dynamicTest(CaseFiles.name(file), () -> {
                    for (ApprovedText text : trial.texts(file)) {
                        assertThat(Files.readString(text.file()))
                                .doesNotContainIgnoringCase("lav risiko", "low risk")
                                .doesNotContain("999");
                    }
                }));
    }
}
