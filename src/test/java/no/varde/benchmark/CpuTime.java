package no.varde.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures the CPU time that one thread spends on a decision, which other work on the machine disturbs less than the time
 * by the clock.
 */
final class CpuTime {

    private static final int WARM_UP = 8;
    private static final int SLICES = 5;

    private CpuTime() {}

    /** Prints the median of some slices of about a second, in microseconds, as the last line. */
    public static void main(String[] arguments) {
        Variants variants = new Variants();
        Map<String, Runnable> work = Map.of(
                "explained", variants::explained,
                "newSession", variants::newSession,
                "truthReading", variants::truthReading);
        Runnable chosen = Objects.requireNonNull(work.get(arguments[0]));
        List<Double> slices = new ArrayList<>();
        for (int i = 0; i < WARM_UP + SLICES; i++) {
            double micros = slice(chosen);
            if (i >= WARM_UP) {
                slices.add(micros);
            }
        }
        System.out.println(slices.stream().sorted().toList().get(SLICES / 2));
    }

    /** Measures a variant in a new process, as warm as the service is after some ten thousand decisions. */
    static double inOwnProcess(String variant) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-Xmx1g", "-cp", System.getProperty("java.class.path"), CpuTime.class.getName(), variant);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = printed.lines().toList();
            return Double.parseDouble(lines.get(lines.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double slice(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int times = 0;
        long start = threads.getCurrentThreadCpuTime();
        long now = start;
        while (now - start < 1_000_000_000L) {
            for (int i = 0; i < 100; i++) {
                work.run();
            }
            times += 100;
            now = threads.getCurrentThreadCpuTime();
        }
        return (now - start) / 1e3 / times;
    }
}
