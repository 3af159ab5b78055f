package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Line;
import no.varde.vocabulary.Line.Told;
import no.varde.vocabulary.Line.Variant;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * Other words of a line are told on the facts that they are for and on no others: whatever they hang on, an answer, the role
 * of whoever answers or the time by which something is due, some case shows them and another does not.
 */
class VariantsOfLinesTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final int RANDOM = 150;
    private static final long SEED = 20261130;

    private static List<Assessment> cases() {
        List<Assessment> cases = new ArrayList<>();
        Stream.concat(TheBook.situations().stream(), files("fixtures/journeys"))
                .forEach(file -> cases.add(TheBook.assessment(file)));
        RandomAssessments random = new RandomAssessments(VOCABULARY, SEED);
        for (int i = 0; i < RANDOM; i++) {
            cases.add(random.next());
        }
        return cases;
    }

    /** Returns a case with the answers that a variant hangs on. */
    private static Assessment with(Assessment one, Variant variant) {
        Assessment with = one;
        for (AssessedPerson person : one.persons()) {
            Map<String, Answer> answers = new HashMap<>(person.person().answers());
            variant.when().forEach(sentence -> sentence.meaning().answer().ifPresent(band -> {
                Question question = Vocabulary.known(VOCABULARY.questions(), band.of());
                if (question.askedOf() == person.role() && !question.scale().isSet()) {
                    question.scale().choices().stream()
                            .filter(choice ->
                                    band.cells().meets(question.scale().cell(choice)))
                            .findFirst()
                            .ifPresent(choice -> answers.put(question.id(), new Answer.Choice(choice)));
                }
            }));
            with = with.with(new Person(person.ref(), answers));
        }
        return with;
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void note(Decision decision, Map<String, Set<Told>> told) {
        decision.duties().forEach(duty -> note(duty.duty().id(), duty.told(), told));
        decision.persons().forEach(person -> person.outcomes()
                .forEach(outcome -> note(outcome.measure().id(), outcome.told(), told)));
    }

    private static void note(String subject, Told one, Map<String, Set<Told>> told) {
        told.computeIfAbsent(subject, any -> new LinkedHashSet<>()).add(one);
    }

    private static Told only(String subject, Line line, Variant variant) {
        Map<String, Text> details = VOCABULARY.duties().containsKey(subject)
                ? Vocabulary.known(VOCABULARY.duties(), subject).details()
                : Vocabulary.known(VOCABULARY.measures(), subject).details();
        return new Line(
                        line.text(),
                        List.of(new Variant(variant.place(), List.of(), variant.text(), variant.details())))
                .with(details, condition -> facts -> true)
                .on(true);
    }

    @Test
    void each_variant_of_a_line_is_told_in_some_case_and_not_in_another() {
        Map<String, Set<Told>> told = new HashMap<>();
        List<Assessment> cases = cases();
        cases.forEach(one -> note(TheBook.DECIDER.decide(one), told));
        List<String> never = new ArrayList<>();
        VOCABULARY.lines().lines().forEach((subject, line) -> line.variants().forEach(variant -> {
            Told expected = only(subject, line, variant);
            for (int i = 0;
                    i < cases.size() && !told.getOrDefault(subject, Set.of()).contains(expected);
                    i++) {
                note(TheBook.DECIDER.decide(with(cases.get(i), variant)), told);
            }
            Set<Told> all = told.getOrDefault(subject, Set.of());
            if (!all.contains(expected) || all.stream().allMatch(expected::equals)) {
                never.add(subject + " " + variant.place());
            }
        }));
        assertThat(never).isEmpty();
    }
}
