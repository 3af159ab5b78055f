package no.varde.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the variants in turn, round after round, on one thread and on two, and prints medians and the ratios within
 * rounds. Then the CPU time of one thread, which other work on the machine disturbs less.
 */
public final class Benchmarks {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final List<String> VARIANTS = List.of("explained", "newSession", "truthReading");
    private static final int PERSONS = 2;

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        cpu();
        for (int threads : List.of(1, 2)) {
            rounds(threads);
        }
    }

    private static void rounds(int threads) throws RunnerException {
        Map<String, List<Double>> times = new HashMap<>();
        Map<String, Double> bytes = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String variant : VARIANTS) {
                RunResult result = run(variant, threads);
                times.computeIfAbsent(variant, name -> new ArrayList<>())
                        .add(result.getPrimaryResult().getScore());
                bytes.put(
                        variant,
                        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
            }
        }
        List<Double> explained = times.get("explained");
        for (String variant : VARIANTS) {
            List<Double> own = times.get(variant);
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ratios.add(own.get(round) / explained.get(round));
            }
            System.out.printf(
                    "%d thread(s) %-13s %8.1f us a decision, %6.2f x explained, %8.0f bytes%n",
                    threads, variant, median(own), median(ratios), bytes.get(variant));
        }
    }

    private static RunResult run(String variant, int threads) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(DecisionBenchmark.class.getName() + "." + variant + "$")
                .threads(threads)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xmx1g")
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return results.iterator().next();
    }

    /** Prints the CPU time of a decision, each variant in a process of its own, as the service runs. */
    private static void cpu() {
        Map<String, List<Double>> times = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String variant : VARIANTS) {
                times.computeIfAbsent(variant, name -> new ArrayList<>()).add(CpuTime.inOwnProcess(variant));
            }
        }
        for (String variant : VARIANTS) {
            double micros = median(times.get(variant));
            System.out.printf("cpu %-13s %8.1f us a decision, %6.1f us a person%n", variant, micros, micros / PERSONS);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
