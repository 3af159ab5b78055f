package no.varde.benchmark;

import java.util.concurrent.TimeUnit;
import no.varde.decision.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision on a typical assessment of 60 answers about an adult and a child, in three ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 4, time = 2)
public class DecisionBenchmark {

    private final Variants variants = new Variants();

    /** The service's own path: pooled sessions, every derivation recorded, reasons down to the answers. */
    @Benchmark
    public Decision explained() {
        return variants.explained();
    }

    /** The tutorial's path on the same rules: DRL compiled by Drools, a new session for each run, nothing recorded. */
    @Benchmark
    public int newSession() {
        return variants.newSession();
    }

    /** The plain truth-value reading: what holds, without reasons. */
    @Benchmark
    public int truthReading() {
        return variants.truthReading();
    }
}
