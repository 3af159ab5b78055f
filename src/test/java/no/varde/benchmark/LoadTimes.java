package no.varde.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What helpers waited for, and what went wrong. Safe for use by many threads. */
final class LoadTimes {

    private final List<Long> pages = new ArrayList<>();
    private final Map<String, List<Long>> requests = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    synchronized void page(long nanos) {
        pages.add(nanos);
    }

    synchronized void request(String kind, long nanos) {
        requests.computeIfAbsent(kind, name -> new ArrayList<>()).add(nanos);
    }

    synchronized void error(String what) {
        errors.add(what);
    }

    /** Prints the times of the pages, of each kind of request, and the errors. */
    synchronized void tell(double seconds) {
        System.out.printf(
                "%d pages, %d errors, %.1f pages a second%n", pages.size(), errors.size(), pages.size() / seconds);
        errors.stream().distinct().limit(5).forEach(error -> System.out.println("  " + error));
        tell("page, as the helper waits", pages);
        requests.forEach(LoadTimes::tell);
    }

    /** Prints in one line what helpers waited for their pages, and the first errors. */
    synchronized void tellPages(String name) {
        Collections.sort(pages);
        System.out.printf(
                "%-44s %5d pages  p50 %7.0f  p99 %7.0f  max %7.0f ms  %d errors%n",
                name,
                pages.size(),
                pages.isEmpty() ? 0 : at(pages, 50),
                pages.isEmpty() ? 0 : at(pages, 99),
                pages.isEmpty() ? 0 : at(pages, 100),
                errors.size());
        errors.stream().distinct().limit(5).forEach(error -> System.out.println("  " + error));
    }

    private static void tell(String name, List<Long> nanos) {
        if (!nanos.isEmpty()) {
            Collections.sort(nanos);
            System.out.printf(
                    "%-30s %7d  p50 %8.1f  p95 %8.1f  p99 %8.1f ms%n",
                    name, nanos.size(), at(nanos, 50), at(nanos, 95), at(nanos, 99));
        }
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }
}
