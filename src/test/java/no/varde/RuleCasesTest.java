package no.varde;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;
import no.varde.cases.RuleCase;
import no.varde.document.Fault;
import no.varde.document.Faults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule of the book has a match, a near miss and an unknown in {@code fixtures/rules}, written by hand, and fires
 * as they say: what {@code varde cases} tells of them.
 */
class RuleCasesTest {

    private static final CaseFiles FILES = new CaseFiles(Path.of("fixtures"));
    private static final Faults FAULTS = new Faults();

    private static List<RuleCase> cases;
    private static Map<String, List<Fault>> told;

    @BeforeAll
    static void tryCases() throws IOException {
        CaseTrial trial = new CaseTrial(TheBook.BOOK, FILES, TheBook.TODAY);
        cases = trial.ruleCases();
        FAULTS.addAll(trial.ofFiles());
        told = trial.ofRules().stream()
                .collect(groupingBy(fault -> fault.place().file()));
    }

    @Test
    void files_of_cases_have_no_faults() {
        assertThat(FAULTS.sorted()).isEmpty();
    }

    @Test
    void the_day_of_the_cases_is_that_of_the_tests() throws IOException {
        assertThat(FILES.day(TheBook.TODAY.plusYears(1), FAULTS)).isEqualTo(TheBook.TODAY);
    }

    @Test
    void every_rule_has_cases_and_every_case_its_rule() {
        Set<String> ofRules = new TreeSet<>();
        TheBook.BOOK
                .rules()
                .forEach(rule -> ofRules.add(
                        "fixtures/rules/" + rule.place().file().replace(".dslr", ".yaml") + ": " + rule.id()));
        Set<String> ofCases = new TreeSet<>();
        cases.stream()
                .filter(written -> written.kind().equals(RuleCase.MATCH))
                .forEach(written -> ofCases.add(written.file().replace('\\', '/') + ": " + written.rule()));
        assertThat(ofCases)
                .as("rules that have cases, each in the file of the rule")
                .isEqualTo(ofRules);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_fires_and_concludes_as_the_cases_of_its_file_say() throws IOException {
        return FILES.ofRules().stream()
                .map(file ->
                        dynamicTest(file.toString(), () -> assertThat(told.getOrDefault(file.toString(), List.of()))
                                .isEmpty()));
    }

    @Test
    void nothing_else_is_told() throws IOException {
        List<String> files = FILES.ofRules().stream().map(Path::toString).toList();
        assertThat(told.keySet()).isSubsetOf(files);
    }
}
