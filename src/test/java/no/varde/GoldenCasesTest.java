package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.explanation.SingleAnswers;
import no.varde.report.ResultText;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published situations: a case and what is expected of it by hand, and the explanation approved by a person. */
class GoldenCasesTest {

    private static final SingleAnswers ANSWERS = new SingleAnswers(TheBook.DECIDER);

    @TestFactory
    Stream<DynamicTest> a_situation_gets_what_was_expected_of_it_by_hand() {
        return TheBook.situations().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> expected(file)));
    }

    /** Run with {@code -Dapprove} to write the explanations anew; then read them before they are committed. */
    @TestFactory
    Stream<DynamicTest> an_explanation_stays_as_it_was_approved() {
        BookLanguages languages = TheBook.BOOK.vocabulary().languages();
        return TheBook.situations().stream().flatMap(file -> languages.all().stream()
                .filter(language -> !languages.mayLackTexts(language))
                .map(language -> DynamicTest.dynamicTest(name(file) + " " + language, () -> approved(file, language))));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    private static void approved(Path file, String language) throws IOException {
        Assessment assessment = TheBook.assessment(file);
        Decision decision = TheBook.DECIDER.decide(assessment);
        String text = ResultText.of(decision, null, ANSWERS.robustness(assessment), language)
                .replace(decision.book().identity().briefMeaning(), "(meaning)")
                .replace(decision.book().identity().briefContent(), "(content)");
        Path approved = file.resolveSibling(name(file) + "." + language + ".approved.txt");
        if (System.getProperty("approve") != null) {
            Files.writeString(approved, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
    }

    private static void expected(Path file) throws IOException {
        Path path = file.resolveSibling(name(file) + ".expected.yaml");
        Faults faults = new Faults();
        Document document = Document.read(path.toString(), Files.readAllBytes(path), Document.Format.YAML);
        Fields expected = Fields.of(Objects.requireNonNull(document.root()), "", faults);
        Decision decision = TheBook.DECIDER.decide(TheBook.assessment(file));
        new Expectation(decision, expected).check();
        expected.done();
        assertThat(document.faults()).isEmpty();
        assertThat(faults.sorted()).isEmpty();
    }

    /** What a person wrote down before the program was asked. */
    private record Expectation(Decision decision, Fields expected) {

        void check() {
            assertThat(expected.text("why")).isNotBlank();
            assertThat(decision.first()).isEqualTo(expected.optionalText("first"));
            perPerson("level").forEach((ref, level) -> assertThat(level)
                    .containsExactly(person(ref).level().id()));
            outcomes("recommended", OutcomeKind.RECOMMENDED);
            outcomes("considered", OutcomeKind.CONSIDER);
            outcomes("blocked", OutcomeKind.BLOCKED);
            neither();
            duties();
            warnings();
            plans();
            clarify();
            assertThat(decision.review()).isNotNull();
            assertThat(decision.review().by()).hasToString(expected.text("review"));
            assertThat(decision.review().events().stream()
                            .map(event -> event.event().id()))
                    .containsAll(expected.texts("events"));
            reasons();
            texts();
        }

        private void outcomes(String key, OutcomeKind kind) {
            perPerson(key).forEach((ref, measures) -> assertThat(measures).allSatisfy(measure -> assertThat(
                            person(ref).outcome(measure).kind())
                    .as(ref + " " + measure)
                    .isEqualTo(kind)));
        }

        private void neither() {
            perPerson("neither").forEach((ref, measures) -> assertThat(measures).allSatisfy(measure -> assertThat(
                            person(ref).outcome(measure).kind())
                    .as(ref + " " + measure)
                    .isNotIn(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER)));
        }

        private void duties() {
            List<String> duties =
                    decision.duties().stream().map(result -> result.duty().id()).toList();
            assertThat(duties).containsAll(expected.texts("duties"));
            assertThat(expected.texts("noDuties"))
                    .allSatisfy(duty -> assertThat(duties).doesNotContain(duty));
        }

        private void warnings() {
            List<String> warnings = decision.warnings().stream()
                    .map(result -> result.warning().id())
                    .toList();
            assertThat(warnings).containsAll(expected.texts("warnings"));
            assertThat(expected.texts("noWarnings"))
                    .allSatisfy(warning -> assertThat(warnings).doesNotContain(warning));
        }

        private void plans() {
            perPerson("plan").forEach((ref, items) -> assertThat(planOf(ref)).containsAll(items));
            perPerson("noPlan").forEach((ref, items) -> assertThat(planOf(ref)).doesNotContainAnyElementsOf(items));
        }

        private List<String> planOf(String ref) {
            return person(ref).plan().stream().map(line -> line.item().id()).toList();
        }

        private void clarify() {
            List<String> asked =
                    decision.clarify().stream().map(one -> one.question().id()).toList();
            List<String> first = expected.texts("clarifyFirst");
            assertThat(asked.subList(0, Math.min(first.size(), asked.size()))).isEqualTo(first);
            assertThat(asked).containsAll(expected.texts("clarify"));
        }

        private void reasons() {
            Fields byMeasure = expected.optionalFields("reasons");
            each(byMeasure)
                    .forEach((measure, rules) -> assertThat(listed(measure).reasons())
                            .as("rules behind " + measure)
                            .extracting(reason -> reason.rule().id())
                            .containsExactlyInAnyOrderElementsOf(rules));
            each(expected.optionalFields("answers")).forEach((measure, questions) -> assertThat(
                            Cited.questions(listed(measure).reasons()))
                    .as("answers behind " + measure)
                    .containsAll(questions));
            each(expected.optionalFields("insufficient"))
                    .forEach((measure, milder) -> assertThat(listed(measure).insufficientBecause())
                            .extracting(insufficient -> insufficient.milder().id())
                            .containsExactlyElementsOf(milder));
        }

        private void texts() {
            String text = ResultText.of(decision, "nb").replaceAll("\\s+", " ");
            assertThat(expected.texts("says"))
                    .allSatisfy(said -> assertThat(text).contains(said));
            assertThat(expected.texts("saysNot"))
                    .allSatisfy(said -> assertThat(text).doesNotContainIgnoringCase(said));
            assertThat(text).doesNotContainIgnoringCase("lav risiko").doesNotContain("999");
        }

        private Outcome listed(String measure) {
            return decision.persons().stream()
                    .flatMap(person -> person.outcomes().stream())
                    .filter(outcome -> outcome.measure().id().equals(measure)
                            && (outcome.kind() == OutcomeKind.RECOMMENDED || outcome.kind() == OutcomeKind.CONSIDER))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(measure + " is not on any list"));
        }

        private PersonResult person(String ref) {
            return decision.persons().stream()
                    .filter(person -> person.ref().equals(ref))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody is " + ref));
        }

        private Map<String, List<String>> perPerson(String key) {
            return each(expected.optionalFields(key));
        }

        private static Map<String, List<String>> each(@Nullable Fields fields) {
            Map<String, List<String>> lists = new HashMap<>();
            if (fields != null) {
                fields.entries().forEach(entry -> lists.put(entry.key(), values(fields, entry.key())));
            }
            return lists;
        }

        private static List<String> values(Fields fields, String key) {
            return fields.optional(key) instanceof Node.Scalar scalar ? List.of(scalar.text()) : fields.texts(key);
        }
    }
}
