package no.varde.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.difference.BookDifference;
import no.varde.explanation.BookLogic;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.NextQuestion;
import no.varde.proof.Principles;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;

/**
 * Tells how what the formulas are asked grows with the book: once, twice and four times as large, by {@link CopiedBook}.
 * Times are CPU time of the process, which other work on the machine disturbs less, with the ratio to the book as it is.
 * Assessments answer the first copy only; what the others ask is unknown.
 */
public final class Growth {

    private static final List<Integer> COPIES = List.of(1, 2, 4);
    private static final int ROUNDS = 3;
    private static final int SITUATIONS = 3;
    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final BookFiles files;
    private final List<List<Double>> times = new ArrayList<>();

    private Growth(BookFiles files) {
        this.files = files;
    }

    public static void main(String[] arguments) throws IOException {
        Growth growth = new Growth(BookFiles.in(Path.of("rules")));
        COPIES.forEach(growth::measure);
    }

    private void measure(int copies) {
        RuleBook book = RuleBook.read(CopiedBook.of(files, copies));
        int questions = book.vocabulary().questions().size();
        System.out.printf(
                "%nx%d: %d rules, %d questions%n", copies, book.rules().size(), questions);
        List<Double> own = new ArrayList<>();
        times.add(own);
        Decider decider = new Decider(book);
        List<Assessment> situations = situations(book);
        BookLogic logic = new BookLogic(decider);
        tell(own, "why and why not, of a full result", situations, one -> logic.explain(one)
                .ofEveryMeasure());
        Counterfactuals changes = new Counterfactuals(decider);
        tell(own, "single other answers", situations, changes::single);
        NextQuestion next = new NextQuestion(logic);
        tell(own, "next questions, all of them", situations, next::of);
        tell(own, "all principles", () -> prove(decider));
        tell(own, "difference, one measure's rule", () -> difference(book, "VA-05"));
        tell(own, "difference, a rule of the level", () -> difference(book, "NV-02"));
    }

    private interface Question {
        Object ask(Assessment assessment);
    }

    private void tell(List<Double> own, String name, List<Assessment> situations, Question question) {
        tell(own, name, () -> situations.forEach(one -> Objects.requireNonNull(question.ask(one))), situations.size());
    }

    private void tell(List<Double> own, String name, Runnable work) {
        tell(own, name, work, 1);
    }

    /** Works once to warm up and then some rounds, and prints the median of one piece of the work. */
    private void tell(List<Double> own, String name, Runnable work, int pieces) {
        List<Double> rounds = new ArrayList<>();
        double cold = cpuMillis(work) / pieces;
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(cpuMillis(work) / pieces);
        }
        double warm = rounds.stream().sorted().toList().get(ROUNDS / 2);
        double before = times.get(0).size() > own.size() ? times.get(0).get(own.size()) : warm;
        own.add(warm);
        System.out.printf(
                "%-36s first %8.0f ms, warm %8.0f ms of CPU, x %5.1f of the book as it is%n",
                name, cold, warm, warm / before);
    }

    private static double cpuMillis(Runnable work) {
        long start = CPU.getProcessCpuTime();
        work.run();
        return (CPU.getProcessCpuTime() - start) / 1e6;
    }

    /** Proves all principles; looking for a counterexample would be something else to time. */
    private static void prove(Decider decider) {
        List<String> failed = Principles.prove(decider, TODAY).stream()
                .filter(verdict -> !verdict.isProved())
                .map(verdict -> verdict.principle().head().id())
                .toList();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("of this book the principles " + failed + " fail");
        }
    }

    /** Compares a book with itself but for a sentence less in one rule. */
    private static void difference(RuleBook book, String id) {
        List<Rule> rules = new ArrayList<>(book.rules());
        rules.replaceAll(rule -> rule.id().equals(id)
                ? rule.with(rule.when().subList(1, rule.when().size()), rule.then())
                : rule);
        BookDifference.of(book, book.with(rules), TODAY);
    }

    private static List<Assessment> situations(RuleBook book) {
        return LogicTimes.situations(book).stream().limit(SITUATIONS).toList();
    }
}
