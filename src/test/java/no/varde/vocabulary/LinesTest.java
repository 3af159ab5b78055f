package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;

/** A book may say each measure and duty in one line, and otherwise on some answers. */
class LinesTest {

    private static final String FILE = "vocabulary/lines.yaml";
    private static final String WORDS = ": {nb: Gjør dette., en: Do this.}\n";

    private final PlantedBook book = PlantedBook.boat();

    private Vocabulary read() {
        return Objects.requireNonNull(VocabularyReader.read(book.vocabulary()).vocabulary());
    }

    private List<String> faults() {
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    /** Returns a line for every measure and duty of the book, but for some. */
    private String lines(String... but) {
        Vocabulary vocabulary = read();
        StringBuilder lines = new StringBuilder("lines:\n");
        Stream.concat(vocabulary.measures().keySet().stream(), vocabulary.duties().keySet().stream())
                .filter(id -> !List.of(but).contains(id))
                .forEach(id ->
                        lines.append("- of: ").append(id).append("\n  line").append(WORDS));
        return lines.toString();
    }

    private String firstMeasure() {
        return read().measures().keySet().iterator().next();
    }

    private String anyCondition() {
        return read().sentences().conditions().keySet().iterator().next();
    }

    /** Every condition holds, or none does. */
    private static Predicate<Boolean> isSaid(Condition condition) {
        return holds -> holds;
    }

    @Test
    void a_book_without_lines_says_the_names() {
        Vocabulary vocabulary = read();
        Measure measure = Vocabulary.known(vocabulary.measures(), firstMeasure());
        assertThat(vocabulary
                        .lines()
                        .of(measure.id(), measure.name())
                        .with(measure.details(), LinesTest::isSaid)
                        .on(true)
                        .line())
                .isEqualTo(measure.name());
    }

    @Test
    void the_first_variant_whose_sentences_all_hold_is_told_and_what_it_does_not_say_stays() {
        String id = firstMeasure();
        String detail = read().details().measure().keySet().iterator().next();
        book.file(
                FILE,
                lines(id) + "- of: " + id + "\n  line" + WORDS + "  variants:\n  - when: [" + anyCondition() + "]\n    "
                        + detail + ": {nb: Slik., en: So.}\n  - when: [" + anyCondition()
                        + "]\n    line: {nb: Noe annet., en: Something else.}\n");
        Vocabulary vocabulary = read();
        Measure measure = Vocabulary.known(vocabulary.measures(), id);
        Line line = vocabulary.lines().of(id, measure.name());
        assertThat(line.with(measure.details(), LinesTest::isSaid).on(false))
                .isEqualTo(new Line.Told(line.text(), measure.details()));
        Line.Told told = line.with(measure.details(), LinesTest::isSaid).on(true);
        assertThat(told.line().in("nb")).isEqualTo("Gjør dette.");
        assertThat(Vocabulary.known(told.details(), detail).in("en")).isEqualTo("So.");
    }

    @Test
    void a_line_of_nothing_known_or_without_a_language_and_one_that_is_missing_are_faults() {
        String id = firstMeasure();
        book.file(FILE, lines(id).replaceFirst("lines:\n", "lines:\n- of: ▶jackets\n  line: ▶{nb: Ta den på.}\n"));
        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).contains("lines[0].of: `jackets` is not known."))
                .anySatisfy(fault -> assertThat(fault).contains("lines[0].line").contains("`en`"))
                .anySatisfy(fault -> assertThat(fault).contains("`" + id + "` has no line of its own in `lines`"));
    }

    @Test
    void a_variant_on_what_no_sentence_says_or_that_says_nothing_is_a_fault() {
        String id = firstMeasure();
        String sentence = anyCondition();
        book.file(
                FILE,
                lines(id) + "- of: " + id + "\n  line" + WORDS + "  variants:\n  - when: [" + sentence + "e]\n    line"
                        + WORDS + "  - when: [" + sentence + "]\n");
        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault)
                        .contains(
                                "variants[0].when: `" + sentence + "e` is not a sentence of the vocabulary.",
                                "Maybe `" + sentence + "`"))
                .anySatisfy(fault -> assertThat(fault).contains("variants[1]", "must say something else"));
    }

    @Test
    void a_number_that_nobody_can_call_is_a_fault_as_is_one_that_stands_twice() {
        book.file(
                FILE,
                """
                phoneNumbers:
                - {number: "▶16 på VHF", name: {nb: Kanal, en: Channel}}
                - {number: "120", name: {nb: Nød, en: Emergency}}
                - {number: "▶1 20", name: {nb: Nød, en: Emergency}}
                """);
        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault).contains("phoneNumbers[0].number: `16 på VHF` is not a number to call."))
                .anySatisfy(fault -> assertThat(fault).contains("phoneNumbers[2].number: `1 20` stands twice"));
    }

    @Test
    void a_line_cannot_hang_on_what_its_run_does_not_see() {
        PlantedBook ours = PlantedBook.ours().without("principles.yaml");
        String lines = ours.text(FILE);
        ours.file(
                FILE,
                lines.replaceFirst("- when: \\[barnet går på skole\\]", "- when: [den utsatte har mobil voldsalarm]"));
        assertThatExceptionOfType(RuleBookRejected.class)
                .isThrownBy(() -> RuleBook.read(ours.files()))
                .satisfies(rejected -> assertThat(rejected.faults().toString())
                        .contains("`den utsatte har mobil voldsalarm` is not seen by the run that lists"));
    }
}
