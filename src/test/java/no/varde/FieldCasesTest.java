package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.assessment.AssessmentReader;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases made of judgements, reviews of deaths and guidance, and of faults that a review of the book found: what must be
 * recommended and what must not, in which order and when. Nobody approves their whole texts.
 */
class FieldCasesTest {

    private static final Path CASES = Path.of("fixtures/field");

    @TestFactory
    Stream<DynamicTest> a_case_of_the_field_gets_what_its_source_asks_for() {
        return files(CASES)
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Decision decision = TheBook.DECIDER.decide(TheBook.assessment(file));
                    expected(file, expected -> new Expectation(decision, expected).check());
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_assessment_that_cannot_be_right_is_refused_and_every_fault_is_named() {
        return files(CASES.resolve("refused"))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Document document = Document.read(name(file), Files.readAllBytes(file), Document.Format.YAML);
                    AssessmentReader.Result read =
                            AssessmentReader.read(TheBook.BOOK.vocabulary(), document, TheBook.TODAY);
                    assertThat(read.assessment()).isNull();
                    expected(file, expected -> {
                        assertThat(expected.text("why")).isNotBlank();
                        assertThat(read.faults())
                                .extracting(Fault::path)
                                .containsExactlyInAnyOrderElementsOf(expected.texts("refused"));
                        expected.texts("notRepeated").forEach(secret -> assertThat(read.faults())
                                .noneMatch(fault -> fault.toString().contains(secret)));
                    });
                }));
    }

    private interface Check {
        void of(Fields expected);
    }

    private static void expected(Path file, Check check) throws IOException {
        Path path = file.resolveSibling(name(file) + ".expected.yaml");
        Faults faults = new Faults();
        Document document = Document.read(path.toString(), Files.readAllBytes(path), Document.Format.YAML);
        Fields expected = Fields.of(Objects.requireNonNull(document.root()), "", faults);
        check.of(expected);
        expected.done();
        assertThat(document.faults()).isEmpty();
        assertThat(faults.sorted()).isEmpty();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    /** What the source of a case asks for. */
    private record Expectation(Decision decision, Fields expected) {

        void check() {
            assertThat(expected.text("why")).isNotBlank();
            levels();
            List<String> recommended = ids(OutcomeKind.RECOMMENDED);
            assertThat(recommended).as("must").containsAll(expected.texts("must"));
            assertThat(recommended).as("never").doesNotContainAnyElementsOf(none(expected.texts("never")));
            order();
            when();
            assertThat(decision.duties()).extracting(one -> one.duty().id()).containsAll(expected.texts("duties"));
            assertThat(decision.warnings())
                    .extracting(one -> one.warning().id())
                    .containsAll(expected.texts("warnings"));
            assertThat(decision.clarify())
                    .extracting(one -> one.question().id())
                    .containsAll(expected.texts("clarify"))
                    .doesNotContainAnyElementsOf(none(expected.texts("recorded")));
            assertThat(decision.recorded())
                    .extracting(one -> one.question().id())
                    .containsAll(expected.texts("recorded"));
            review();
        }

        private void levels() {
            Fields levels = expected.optionalFields("level");
            if (levels != null) {
                levels.entries().forEach(entry -> {
                    List<String> allowed = levels.optional(entry.key()) instanceof Node.Scalar one
                            ? List.of(one.text())
                            : levels.texts(entry.key());
                    assertThat(allowed)
                            .as("level of " + entry.key())
                            .contains(decision.persons().stream()
                                    .filter(person -> person.ref().equals(entry.key()))
                                    .findFirst()
                                    .orElseThrow()
                                    .level()
                                    .id());
                });
            }
        }

        /** Each of the first stands before every later one that is listed; a part stands with what it is a part of. */
        private void order() {
            List<String> first = expected.texts("first");
            List<String> after = expected.texts("after");
            List<String> listed = recommended()
                    .filter(outcome -> outcome.partOf() == null)
                    .map(outcome -> outcome.measure().id())
                    .filter(id -> first.contains(id) || after.contains(id))
                    .toList();
            assertThat(listed.subList(0, Math.min(first.size(), listed.size())))
                    .as("first")
                    .containsExactlyInAnyOrderElementsOf(first);
        }

        private void when() {
            Fields when = expected.optionalFields("when");
            if (when != null) {
                when.entries().forEach(entry -> {
                    int latest = rank(when.text(entry.key()));
                    assertThat(recommended()
                                    .filter(outcome -> outcome.measure().id().equals(entry.key()))
                                    .map(outcome -> Objects.requireNonNull(outcome.when())
                                            .rank()))
                            .as("when of " + entry.key())
                            .isNotEmpty()
                            .allMatch(rank -> rank <= latest);
                });
            }
        }

        private static int rank(String time) {
            return TheBook.BOOK.vocabulary().times().times().stream()
                    .filter(one -> one.id().equals(time))
                    .findFirst()
                    .orElseThrow()
                    .rank();
        }

        private void review() {
            String latest = expected.optionalText("review");
            if (latest != null) {
                assertThat(Objects.requireNonNull(decision.review()).by()).isBeforeOrEqualTo(LocalDate.parse(latest));
            }
        }

        private List<String> ids(OutcomeKind kind) {
            return decision.persons().stream()
                    .flatMap(person -> person.outcomes().stream())
                    .filter(outcome -> outcome.kind() == kind)
                    .map(outcome -> outcome.measure().id())
                    .toList();
        }

        private Stream<Outcome> recommended() {
            return decision.persons().stream()
                    .flatMap(person -> person.outcomes().stream())
                    .filter(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED);
        }

        /** An empty list of what must not be there is not to be asserted of. */
        private static List<String> none(List<String> listed) {
            List<String> none = new ArrayList<>(listed);
            return none.isEmpty() ? List.of("(nothing)") : none;
        }
    }
}
