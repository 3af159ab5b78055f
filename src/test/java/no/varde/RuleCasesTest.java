package no.varde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.engine.Engine;
import no.varde.engine.Run;
import no.varde.mutation.RuleCase;
import no.varde.mutation.RuleCaseReader;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.HouseholdRuns;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule of the book has a match, a near miss and an unknown in {@code fixtures/rules}, written by hand, and fires
 * as they say.
 */
class RuleCasesTest {

    private static final Path CASES = Path.of("fixtures/rules");

    private static final Map<RuleCase, Seen> SEEN = new IdentityHashMap<>();

    private static final Faults FAULTS = new Faults();
    private static RuleBook book;
    private static Engine engine;
    private static List<RuleCase> cases;

    /** What became of the rule of a case, and which of its sentences did not hold. */
    private record Seen(boolean fired, List<String> missing) {}

    @BeforeAll
    static void readBookAndCases() throws IOException {
        book = RuleBook.read(BookFiles.in(Path.of("rules")));
        engine = Engine.of(book);
        cases = new ArrayList<>();
        for (String file : files()) {
            Document document = Document.read(file, Files.readAllBytes(CASES.resolve(file)), Document.Format.YAML);
            FAULTS.addAll(document.faults());
            if (document.root() != null) {
                cases.addAll(RuleCaseReader.inFile(book.vocabulary(), file, document.root(), FAULTS));
            }
        }
    }

    @Test
    void files_of_cases_have_no_faults() {
        assertThat(FAULTS.sorted()).as("faults in " + CASES).isEmpty();
    }

    @Test
    void every_rule_has_cases_and_every_case_its_rule() {
        Set<String> ofRules = new TreeSet<>();
        book.rules().forEach(rule -> ofRules.add(rule.place().file().replace(".dslr", ".yaml") + ": " + rule.id()));
        Set<String> ofCases = new TreeSet<>();
        cases.stream()
                .filter(written -> written.kind().equals(RuleCase.MATCH))
                .forEach(written -> ofCases.add(written.file() + ": " + written.rule()));
        assertThat(ofCases)
                .as("rules that have cases, each in the file of the rule")
                .isEqualTo(ofRules);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_fires_as_its_cases_say() {
        return cases.stream().map(written -> dynamicTest(written.name(), () -> check(written)));
    }

    /** A near miss fails by one sentence; where more fail, it is not near. */
    @TestFactory
    Stream<DynamicTest> every_near_miss_fails_by_one_sentence() {
        return cases.stream()
                .filter(written -> written.kind().equals(RuleCase.NEAR) && !written.fires())
                .map(written -> dynamicTest(
                        written.name(), () -> assertThat(seen(written).missing())
                                .as("sentences that keep `%s` from firing in %s", written.rule(), written.name())
                                .hasSize(1)));
    }

    /** A match that says what its rule concludes says all of it. */
    @TestFactory
    Stream<DynamicTest> every_rule_concludes_what_its_match_says() {
        return cases.stream()
                .filter(written -> !written.then().isEmpty())
                .map(written -> dynamicTest(written.name(), () -> assertThat(concluded(rule(written.rule())))
                        .as("what `%s` concludes", written.rule())
                        .isEqualTo(written.then())));
    }

    private static List<String> concluded(Rule rule) {
        return rule.then().stream()
                .map(sentence -> sentence.text().in(book.vocabulary().language()))
                .toList();
    }

    private static void check(RuleCase written) {
        Seen seen = seen(written);
        assertThat(seen.fired())
                .as(
                        "%s: the rule is to %s; missing is %s",
                        written.name(), written.fires() ? "fire" : "be silent", seen.missing())
                .isEqualTo(written.fires());
    }

    /** Runs a case, once for all that is asked about it. */
    private static Seen seen(RuleCase written) {
        return SEEN.computeIfAbsent(written, any -> {
            List<PersonRun> runs = runs(assessment(written));
            return new Seen(
                    runs.stream().anyMatch(run -> fired(run, written.rule())), missing(rule(written.rule()), runs));
        });
    }

    private static boolean fired(PersonRun person, String rule) {
        return person.run().fired().stream()
                .anyMatch(step -> step.rule() != null && step.rule().id().equals(rule));
    }

    /** Returns the sentences of the rule that do not hold for the person for whom most of them do. */
    private static List<String> missing(Rule rule, List<PersonRun> runs) {
        return runs.stream()
                .filter(person -> rule.roles().contains(person.role()))
                .map(person -> missing(rule, person.run()))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of("a " + book.vocabulary().persons().member()));
    }

    private static List<String> missing(Rule rule, Run run) {
        return rule.when().stream()
                .filter(sentence -> !run.facts().holds(sentence.meaning()))
                .map(sentence -> sentence.text().in(book.vocabulary().language()))
                .toList();
    }

    private static Rule rule(String id) {
        return book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("`" + id + "` is not a rule of the book"));
    }

    private static Assessment assessment(RuleCase written) {
        Document document = new Document(written.assessment(), List.of());
        AssessmentReader.Result read = AssessmentReader.read(book.vocabulary(), document, TheBook.TODAY);
        assertThat(read.faults()).as(written.name()).isEmpty();
        return read.assessment();
    }

    /** One person's part in an assessment, run. */
    private record PersonRun(Role role, Run run) {}

    /** Runs the book as a decision does: for each child, then for the adult with facts about the children. */
    private static List<PersonRun> runs(Assessment assessment) {
        return new HouseholdRuns<PersonRun>(
                        book.vocabulary(),
                        (whose, answers) -> new PersonRun(whose.role(), engine.run(answers, whose.role())),
                        one -> one.run().facts())
                .of(assessment);
    }

    private static Set<String> files() {
        try (Stream<Path> paths = Files.walk(CASES)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> CASES.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("the cases in " + CASES + " cannot be read", e);
        }
    }
}
