package no.varde.web;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.varde.audit.KeptLog.Figures;
import no.varde.audit.KeptLog.Verified;
import no.varde.audit.LogFigures;
import no.varde.receipt.Receipts;
import org.jspecify.annotations.Nullable;

/** The figures of the service, for who watches it. They count and measure, and none has a label that could tell of anybody. */
final class Metrics {

    private static final double NANOS = 1e9;

    private final Receipts receipts;
    private final Supplier<@Nullable Figures> log;

    /** @param log how the log is when it is asked; null where there is none */
    Metrics(Receipts receipts, Supplier<@Nullable Figures> log) {
        this.receipts = receipts;
        this.log = log;
    }

    /** Returns all that is known now; what is not is left out. */
    MetricSnapshots now() {
        List<MetricSnapshot> told = new ArrayList<>();
        told.add(CounterSnapshot.builder()
                .name("varde_receipts_refused")
                .help("receipts that were asked for and could not be made or noted")
                .dataPoint(CounterDataPointSnapshot.builder()
                        .value(receipts.refused())
                        .build())
                .build());
        told.add(gauge(
                "varde_memory_in_use_ratio",
                "memory in use after it was last cleared up",
                HealthController.memoryInUse() / 100.0));
        Figures figures = log.get();
        if (figures != null) {
            told.add(gauge("varde_log_open", "whether the log takes entries", figures.isOpen() ? 1 : 0));
            extent(figures.extent(), told);
            verified(figures.verified(), told);
        }
        return new MetricSnapshots(told);
    }

    private static void extent(@Nullable LogFigures extent, List<MetricSnapshot> told) {
        if (extent != null) {
            told.add(gauge("varde_log_entries", "entries in the log", extent.entries()));
            told.add(
                    gauge("varde_log_checkpoint_entries", "entries that the last checkpoint covers", extent.covered()));
            extent.sinceCheckpoint()
                    .ifPresent(since -> told.add(gauge(
                            "varde_log_checkpoint_age_seconds",
                            "how long ago the last checkpoint was signed",
                            since.toNanos() / NANOS)));
        }
    }

    private static void verified(@Nullable Verified verified, List<MetricSnapshot> told) {
        if (verified != null) {
            told.add(gauge(
                    "varde_log_holds", "whether the log held when it was last verified", verified.holds() ? 1 : 0));
            told.add(gauge(
                    "varde_log_verification_age_seconds",
                    "how long ago the log was last verified",
                    verified.since().toNanos() / NANOS));
        }
    }

    private static GaugeSnapshot gauge(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(GaugeDataPointSnapshot.builder().value(value).build())
                .build();
    }
}
