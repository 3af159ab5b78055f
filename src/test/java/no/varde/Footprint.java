package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What this process holds.
 *
 * @param heap the bytes of all that is alive
 * @param metaspace the bytes of what is known of classes
 * @param threads but those of clients
 */
record Footprint(long heap, long metaspace, int classes, int threads) {

    private static final long MEGABYTE = 1 << 20;

    /** What a book that was published leaves behind for ever: the files that are its own, and where the others are. */
    private static final long KEPT_OF_A_BOOK = 64 << 10;

    static Footprint now() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return new Footprint(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                        .sum(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                (int) Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !thread.getName().startsWith("HttpClient-")) // of those who ask
                        .count());
    }

    void isNotMuchMoreThan(Footprint before, int books) {
        assertThat(heap - before.heap).isLessThan(24 * MEGABYTE + books * KEPT_OF_A_BOOK);
        assertThat(metaspace - before.metaspace).isLessThan(6 * MEGABYTE);
        assertThat(classes - before.classes).isLessThan(1_500);
        assertThat(threads - before.threads).isLessThan(24);
    }

    @Override
    public String toString() {
        return "%.1f MB of heap, %.1f MB of metaspace, %d classes, %d threads"
                .formatted((double) heap / MEGABYTE, (double) metaspace / MEGABYTE, classes, threads);
    }
}
