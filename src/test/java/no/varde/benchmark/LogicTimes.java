package no.varde.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.Person;
import no.varde.decision.Decider;
import no.varde.difference.BookDifference;
import no.varde.document.Document;
import no.varde.explanation.BookLogic;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.SureAnswers;
import no.varde.proof.Principles;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;

/**
 * Times what the formulas of the whole book are asked: once cold, then the median of some rounds. What is asked of an
 * assessment is asked of every situation, and the median and the most of them are told.
 */
public final class LogicTimes {

    private static final int ROUNDS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RuleBook book = read();
    private final Decider decider = new Decider(book);
    private final List<Assessment> situations = situations(book);

    private LogicTimes() {}

    public static void main(String[] arguments) {
        LogicTimes times = new LogicTimes();
        times.ofBook("all principles", () -> Principles.prove(times.decider, TODAY));
        RuleBook other = times.withOneEdit();
        times.ofBook("difference of two books", () -> BookDifference.of(times.book, other, TODAY));
        BookLogic logic = new BookLogic(times.decider);
        times.ofSituations(
                "why and why not, of a full result", one -> logic.explain(one).ofEveryMeasure());
        Counterfactuals changes = new Counterfactuals(times.decider);
        times.ofSituations("single other answers", changes::single);
        SureAnswers answers = new SureAnswers(times.decider.book());
        times.ofSituations("answers to be sure of", answers::robustness);
        NextQuestion next = new NextQuestion(logic);
        times.ofSituations("next question, the best", one -> next.best(one, Set.of()));
        times.ofSituations("next questions, all of them", next::of);
        for (int children : List.of(0, 1, 3, 10, 30)) {
            Assessment nothing = nothingKnown(children);
            times.ofBook("next questions with " + children + " children", () -> next.of(nothing));
        }
    }

    /** Returns a family of whom nothing is known, so that everything is open. */
    private static Assessment nothingKnown(int children) {
        List<Person> members = new ArrayList<>();
        for (int child = 1; child <= children; child++) {
            members.add(new Person("child-" + child, Map.of()));
        }
        return new Assessment(TODAY, new Person("adult", Map.of()), members, Map.of());
    }

    private interface Question {
        Object ask(Assessment assessment);
    }

    private void ofBook(String name, Runnable work) {
        double cold = millis(work);
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            warm.add(millis(work));
        }
        System.out.printf("%-36s cold %8.0f ms, warm %8.0f ms%n", name, cold, median(warm));
    }

    private void ofSituations(String name, Question question) {
        List<Double> last = new ArrayList<>();
        double cold = 0;
        for (int round = 0; round < ROUNDS; round++) {
            last.clear();
            for (Assessment one : situations) {
                last.add(millis(() -> Objects.requireNonNull(question.ask(one))));
            }
            cold = round == 0 ? last.get(0) : cold;
        }
        System.out.printf(
                "%-36s cold %8.0f ms, warm %8.0f ms, at most %8.0f ms (%d situations)%n",
                name,
                cold,
                median(last),
                last.stream().mapToDouble(one -> one).max().orElse(0),
                situations.size());
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Returns the book with a sentence less in one rule. */
    private RuleBook withOneEdit() {
        List<Rule> rules = new ArrayList<>(book.rules());
        int at = rules.indexOf(rules.stream()
                .filter(rule -> rule.id().equals("VA-05"))
                .findFirst()
                .orElseThrow());
        Rule rule = rules.get(at);
        rules.set(at, rule.with(rule.when().subList(1, rule.when().size()), rule.then()));
        return book.with(rules);
    }

    private static RuleBook read() {
        try {
            return RuleBook.read(BookFiles.in(Path.of("rules")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the situations of the fixtures, as a book reads them. */
    static List<Assessment> situations(RuleBook book) {
        try (Stream<Path> files = Files.list(Path.of("fixtures/situations"))) {
            return files.filter(file -> file.toString().matches(".*(?<!\\.expected)\\.yaml"))
                    .sorted()
                    .map(file -> situation(book, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment situation(RuleBook book, Path file) {
        try {
            Document document = Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML);
            return Objects.requireNonNull(
                    AssessmentReader.read(book.vocabulary(), document, TODAY).assessment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
