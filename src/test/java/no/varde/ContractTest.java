package no.varde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The real book keeps the ids and values that others build on. More may be added, none renamed. */
class ContractTest {

    private static final Path CONTRACT = Path.of("src/test/resources/contract");

    private static Vocabulary vocabulary;

    @BeforeAll
    static void readTheBook() throws IOException {
        vocabulary = RuleBook.read(BookFiles.in(Path.of("rules"))).vocabulary();
    }

    @Test
    void every_question_of_the_contract_is_asked() throws IOException {
        assertThat(vocabulary.questions().keySet()).containsAll(ids("questions.csv"));
    }

    @TestFactory
    Stream<DynamicTest> question_is_the_one_of_the_contract() throws IOException {
        return rows("questions.csv").stream()
                .map(row -> dynamicTest(value(row, "id"), () -> assertThat(
                                ofQuestion(vocabulary.questions().get(value(row, "id"))))
                        .isEqualTo(only(row, "about", "type", "values", "redFlag"))));
    }

    /** What was the adult's alone may have become the household's: a child lives with the same danger. */
    @TestFactory
    Stream<DynamicTest> reach_of_a_question_is_that_of_the_contract_or_the_household() throws IOException {
        return rows("questions.csv").stream()
                .map(row -> dynamicTest(value(row, "id"), () -> assertThat(ofReach(
                                vocabulary.questions().get(value(row, "id")).reach()))
                        .isIn(value(row, "reach"), value(row, "reach").equals("adult") ? "household" : "")));
    }

    private static Map<String, String> ofQuestion(Question question) {
        return Map.of(
                "about", question.about(),
                "type", question.scale().type(),
                "values", values(question.scale()),
                "redFlag", question.redFlag() == null ? "" : "*");
    }

    private static String values(Scale scale) {
        if (scale instanceof Scale.OneOf oneOf) {
            return scale.equals(Scale.OneOf.YES_NO) ? "" : String.join("|", oneOf.constants());
        }
        if (scale instanceof Scale.AnyOf anyOf) {
            return String.join("|", anyOf.members());
        }
        return scale instanceof Scale.Whole whole ? whole.from() + ".." + whole.to() : "";
    }

    private static String ofReach(Reach reach) {
        return switch (reach) {
            case MAIN -> "adult";
            case MEMBER -> "child";
            case SHARED -> "household";
        };
    }

    @Test
    void red_flag_of_a_yes_no_question_is_yes() {
        assertThat(vocabulary.questions().values())
                .filteredOn(question ->
                        question.redFlag() != null && question.scale().equals(Scale.OneOf.YES_NO))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.redFlag().id()).isEqualTo(question.id() + "=YES"));
    }

    @Test
    void every_measure_of_the_contract_is_there() throws IOException {
        assertThat(vocabulary.measures().keySet()).containsAll(ids("measures.csv"));
    }

    @TestFactory
    Stream<DynamicTest> measure_is_the_one_of_the_contract() throws IOException {
        return rows("measures.csv").stream()
                .map(row -> dynamicTest(value(row, "id"), () -> assertThat(
                                ofMeasure(vocabulary.measures().get(value(row, "id"))))
                        .isEqualTo(translated(
                                only(row, "group", "concerns", "needs", "milder", "intrusiveness", "reveals")))));
    }

    private static Map<String, String> ofMeasure(Measure measure) {
        return Map.of(
                "group", measure.traits().get("group"),
                "concerns", ofReach(measure.concerns()),
                "needs", String.join("|", measure.needs()),
                "milder", String.join("|", measure.milder()),
                "intrusiveness", String.valueOf(measure.intrusiveness()),
                "reveals", measure.traits().get("reveals"));
    }

    /** The contract says in Norwegian whether a measure reveals something: ja, mulig, nei. */
    private static Map<String, String> translated(Map<String, String> row) {
        row.compute("reveals", (key, letter) -> Map.of("J", "YES", "M", "MAY", "N", "NO")
                .get(letter));
        return row;
    }

    @Test
    void eighteen_warnings_exist() {
        assertThat(vocabulary.warnings().keySet())
                .containsAll(IntStream.rangeClosed(1, 18)
                        .mapToObj(number -> "W" + number)
                        .toList());
    }

    @Test
    void nine_duties_exist() {
        assertThat(vocabulary.duties().keySet())
                .contains(
                        "duty-emergency-notice",
                        "duty-to-avert",
                        "duty-notify-child-welfare",
                        "duty-inform-child-welfare",
                        "duty-map-threats",
                        "duty-police-on-relocation",
                        "duty-police-for-child",
                        "duty-confidentiality",
                        "duty-record");
    }

    @Test
    void five_levels_stand_in_order() {
        assertThat(vocabulary.levels())
                .extracting(Level::id)
                .containsExactly("LIMITED", "UNCLEAR", "ELEVATED", "HIGH", "ACUTE");
    }

    @Test
    void levels_allow_their_intrusiveness() {
        assertThat(vocabulary.levels())
                .extracting(level -> level.recommendUpTo() + "/" + level.considerUpTo())
                .containsExactly("2/3", "3/3", "4/4", "4/5", "5/5");
    }

    @Test
    void emergency_call_comes_first_where_the_danger_is_acute() {
        assertThat(vocabulary.level("ACUTE").first()).isEqualTo("emergency-call-112");
    }

    private static List<String> ids(String file) throws IOException {
        List<String> ids = rows(file).stream().map(row -> value(row, "id")).toList();
        assertThat(ids).as("rows of " + file).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        return ids;
    }

    private static String value(Map<String, String> row, String key) {
        assertThat(row).containsKey(key);
        return row.get(key);
    }

    private static Map<String, String> only(Map<String, String> row, String... keys) {
        Map<String, String> some = new LinkedHashMap<>();
        Arrays.stream(keys).forEach(key -> some.put(key, value(row, key)));
        return some;
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        List<List<String>> lines = Files.readAllLines(CONTRACT.resolve(file)).stream()
                .map(ContractTest::cells)
                .toList();
        Function<List<String>, Map<String, String>> row = cells -> {
            Map<String, String> byName = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                byName.put(lines.get(0).get(i), cells.get(i));
            }
            return byName;
        };
        return lines.stream().skip(1).map(row).toList();
    }

    /** Returns the cells of a line; quotation marks may stand around a cell, and twice inside one for once. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
