package no.varde.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.AssessmentYaml;
import no.varde.assessment.LeftBehind;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Invented people are cases like any other, the same in every run, and as often what they are said to be. */
class InventedPeopleTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Population POPULATION = read(content(), new Faults());

    private static String content() {
        try {
            return Files.readString(Path.of("fixtures/population.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Population read(String yaml, Faults faults) {
        Document document =
                Document.read("population.yaml", yaml.getBytes(StandardCharsets.UTF_8), Document.Format.YAML);
        faults.addAll(document.faults());
        return new PopulationReader(VOCABULARY.questions(), VOCABULARY.languages())
                .read(Fields.of(Objects.requireNonNull(document.root()), "", faults));
    }

    private static Stream<Assessment> people(long seed, int size) {
        InventedPeople people = new InventedPeople(POPULATION, List.of(VOCABULARY), TheBook.TODAY, seed, size);
        return IntStream.range(0, size).mapToObj(people::at);
    }

    private static List<String> faults(String yaml) {
        Faults faults = new Faults();
        read(yaml, faults);
        return faults.sorted().stream().map(Fault::toString).toList();
    }

    @Test
    void the_population_of_the_project_has_no_fault() {
        assertThat(faults(content())).isEmpty();
    }

    @Test
    void everybody_is_a_case_that_a_helper_could_have_written() {
        assertThat(people(1, 500)).allSatisfy(person -> {
            String yaml = AssessmentYaml.of(VOCABULARY, person, List.of());
            Document document = Document.read("case", yaml.getBytes(StandardCharsets.UTF_8), Document.Format.YAML);
            assertThat(AssessmentReader.read(VOCABULARY, document, TheBook.TODAY)
                            .faults())
                    .isEmpty();
        });
    }

    @Test
    void nobody_answers_what_nobody_would_be_asked() {
        assertThat(people(1, 500)).allSatisfy(person -> assertThat(LeftBehind.in(VOCABULARY, person))
                .isEmpty());
    }

    @Test
    void one_seed_always_gives_the_same_people_and_another_seed_others() {
        List<Assessment> once = people(3, 50).toList();
        assertThat(people(3, 50)).containsExactlyElementsOf(once);
        assertThat(people(4, 50).toList()).isNotEqualTo(once);
    }

    @Test
    void a_share_is_about_as_often_drawn_as_it_says() {
        List<Assessment> people = people(1, 2_000).toList();
        assertThat(share(people, "threat-to-kill", "YES")).isBetween(26.0, 34.0);
        assertThat(share(people, "living-together", "YES")).isBetween(73.0, 82.0);
        assertThat(share(people, "strangulation-recent", "YES")).isLessThan(share(people, "strangulation", "YES"));
        assertThat(people).anyMatch(person -> person.members().size() > 2);
    }

    private static double share(List<Assessment> people, String question, String constant) {
        Answer wanted = new Answer.Choice(constant);
        return 100.0
                * people.stream()
                        .filter(person -> person.main().answer(question).equals(wanted))
                        .count()
                / people.size();
    }

    @Test
    void every_fault_of_a_population_is_told_at_once() {
        String faulty = content()
                .replace("question: fear-level, shares: {0..1:", "question: fear-level, shares: {0..9:")
                .replace("question: stalking, shares: {YES: 30,", "question: stalkin, shares: {YES: 30,")
                .replace("question: firearm-access, shares: {YES: 15,", "question: firearm-access, shares: {YES: 95,")
                .replace("otherwise: {unknown: 40,", "otherwise: {unknown: 140,");
        assertThat(faults(faulty)).hasSize(4).anySatisfy(fault -> assertThat(fault)
                .contains("`stalkin` is not a question. Maybe `stalking`."));
    }
}
