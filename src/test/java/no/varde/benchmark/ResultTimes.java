package no.varde.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Answered;
import no.varde.explanation.SureAnswers;
import no.varde.report.Expand;

/**
 * Measures the CPU time that one thread spends on a result of each situation, from the answers to the bytes, and on its parts;
 * the median of rounds in which they take turns.
 */
final class ResultTimes {

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int WARM_UP = Integer.getInteger("warmUp", 4);
    private static final int TIMES = Integer.getInteger("times", 40);

    private ResultTimes() {}

    public static void main(String[] arguments) {
        SureAnswers single = new SureAnswers(TheBook.BOOK);
        Map<String, Function<Answered, Object>> work = new LinkedHashMap<>();
        work.put("decide", answers -> TheBook.DECIDER.decide(answers.assessment()));
        work.put("sure", answers -> single.robustness(answers.assessment()));
        for (Expand expand : Expand.values()) {
            work.put(expand.name(), answers -> Results.bytes(Results.of(answers, "nb", expand)));
        }
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var path : TheBook.situations()) {
                Answered answers = Results.answered(path);
                for (var one : work.entrySet()) {
                    double micros = micros(one.getValue(), answers);
                    if (round >= WARM_UP) {
                        times.computeIfAbsent(path.getFileName() + " " + one.getKey(), name -> new ArrayList<>())
                                .add(micros);
                    }
                }
            }
        }
        times.forEach((what, all) -> System.out.printf(
                "%8.0f us %s%n", all.stream().sorted().toList().get(ROUNDS / 2), what));
    }

    private static double micros(Function<Answered, Object> work, Answered answers) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
            Objects.requireNonNull(work.apply(answers));
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / TIMES;
    }
}
