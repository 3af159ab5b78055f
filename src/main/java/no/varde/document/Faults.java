package no.varde.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers faults, so that a user is told all of them at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Place place, String message) {
        add(place, "", message);
    }

    public void add(Place place, String path, String message) {
        found.add(new Fault(place, path, message));
    }

    public void addAll(List<Fault> more) {
        found.addAll(more);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    /** Returns the faults in the order of their places. */
    public List<Fault> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Fault::place))
                .distinct()
                .toList();
    }
}
