package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.handbook.Handbook;
import no.varde.rulebook.Register;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.SpareSentences;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Statement;
import no.varde.vocabulary.Tracing;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documents of the book: approved by a person, and whole. */
class HandbookTest {

    private static final String ENDING = ".approved.md";
    private static final RuleBook BOOK = TheBook.BOOK;
    private static final Tracing TRACING = BOOK.vocabulary().tracing();
    private static final SpareSentences SPARE = BOOK.spareSentences();

    /** Run with {@code -Dapprove} to write the documents anew; then read them before they are committed. */
    @TestFactory
    Stream<DynamicTest> a_document_stays_as_it_was_approved() {
        return documents().entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(document.getKey(), () -> approved(document)));
    }

    /** The documents that the book makes, and the table of what it says in the situations, which are no part of it. */
    private static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>(Handbook.of(BOOK, ENDING));
        documents.put("omfang" + ENDING, Extent.table());
        return documents;
    }

    private static void approved(Map.Entry<String, String> document) throws IOException {
        String text = document.getValue().replace(BOOK.identity().briefMeaning(), "(sha256)");
        Path approved = Path.of("rules", document.getKey());
        if (System.getProperty("approve") != null) {
            Files.writeString(approved, text, UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(approved, UTF_8));
    }

    @Test
    void an_approved_document_that_is_no_longer_made_is_deleted() throws IOException {
        assertThat(names(Path.of("rules"), ENDING)).isEqualTo(names(documents().keySet().stream(), ENDING));
    }

    @Test
    void every_sentence_is_used_by_a_rule_or_spare_for_a_reason() {
        assertThat(SPARE.withoutReason())
                .extracting(one -> (one.question().isEmpty() ? one.kind() : "question " + one.question()) + ": "
                        + one.text().in("nb"))
                .isEmpty();
    }

    @Test
    void the_five_starting_documents_are_traced() {
        assertThat(TRACING.documents())
                .extracting(Tracing.Traced::source)
                .containsExactly("S000", "S001", "S002", "S003", "S004");
    }

    @Test
    void each_of_the_ten_readiness_checks_has_a_statement_of_its_own() {
        assertThat(List.of(
                        "has-escape-plan",
                        "knows-police-contact",
                        "has-other-numbers",
                        "knows-crisis-centre",
                        "has-hidden-money",
                        "has-spare-keys",
                        "has-code-word",
                        "has-neighbour-agreement",
                        "weapons-removed",
                        "has-bag-ready"))
                .allSatisfy(check -> assertThat(TRACING.statements().stream()
                                .filter(one -> one.source().startsWith("S001"))
                                .filter(one -> one.says().in("en").startsWith("Clarify whether"))
                                .filter(one -> carriers(one).contains(check)))
                        .as(check)
                        .hasSize(1));
    }

    private static List<String> carriers(Statement statement) {
        return statement.carriedBy().stream().map(Statement.Carrier::id).toList();
    }

    /** A question that is not asked and a measure that nobody puts forward carry nothing by themselves. */
    @Test
    void every_statement_is_carried_by_something_that_a_rule_uses() {
        Set<Object> concluded = concluded();
        assertThat(TRACING.statements())
                .filteredOn(statement -> statement.notCarried() == null)
                .allSatisfy(statement -> assertThat(carriers(statement))
                        .as(statement.id() + " " + statement.says().in("en"))
                        .anyMatch(id ->
                                BOOK.register().entries(id).stream().anyMatch(entry -> isInUse(entry, concluded))));
    }

    private static Set<Object> concluded() {
        Set<Object> concluded = new HashSet<>();
        BOOK.rules().forEach(rule -> rule.then().stream().map(Sentence::meaning).forEach(concluded::add));
        return concluded;
    }

    private static boolean isInUse(Register.Entry entry, Set<Object> concluded) {
        String id = entry.id();
        return switch (entry.kind()) {
            case RULE -> true;
            case QUESTION -> !SPARE.isUnasked(Vocabulary.known(BOOK.vocabulary().questions(), id));
            case FINDING -> concluded.contains(new Conclusion.Finding(id));
            case MEASURE ->
                concluded.contains(new Conclusion.Recommended(id)) || concluded.contains(new Conclusion.Considered(id));
            case DUTY -> concluded.contains(new Conclusion.Duty(id));
            case WARNING -> concluded.contains(new Conclusion.Warning(id));
            case PLAN_ITEM -> concluded.contains(new Conclusion.PlanItem(id));
            case REVIEW -> concluded.contains(new Conclusion.Review(id));
        };
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        Set<String> known = new HashSet<>(names(Path.of("src/test/java"), ".java"));
        known.addAll(names(Path.of("fixtures/situations"), ".expected.yaml"));
        assertThat(TRACING.materials())
                .flatMap(Tracing.Material::statements)
                .flatMap(Statement::tests)
                .isNotEmpty()
                .allMatch(known::contains);
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return names(files.map(file -> file.getFileName().toString()), ending);
        }
    }

    /** Returns the names that have an ending, without it. */
    private static Set<String> names(Stream<String> files, String ending) {
        return files.filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(toSet());
    }

    @Test
    void a_link_between_documents_leads_somewhere() {
        Map<String, String> documents = Handbook.of(BOOK, ENDING);
        documents.forEach((name, text) -> Pattern.compile("\\]\\(([\\w-]+\\.approved\\.md)?#([^)]+)\\)")
                .matcher(text)
                .results()
                .forEach(link -> assertThat(documents.get(link.group(1) == null ? name : link.group(1)))
                        .as(link.group())
                        .contains("<a id=\"" + link.group(2) + "\">")));
    }

    @Test
    void a_book_on_another_subject_has_documents_too() {
        Map<String, String> documents =
                Handbook.of(RuleBook.read(PlantedBook.boat().files()), ".md");
        assertThat(documents).containsKeys("kilder.md", "regelbok.md", "regelbok-measures.md", "dekning.md");
        assertThat(documents.get("regelbok-measures.md"))
                .contains("FL-05", "**når** ", "**when** ", "[SEA](kilder.md#SEA) Om bord")
                .doesNotContain("{0}");
    }
}
