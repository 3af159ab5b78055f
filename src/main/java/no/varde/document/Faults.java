package no.varde.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Gathers faults, so that a user is told all of them at once; of a very bad input the first 200. */
public final class Faults {

    /** Nobody reads more; the rest shows when these are mended. */
    private static final int MOST = 200;

    private final List<Fault> found = new ArrayList<>();

    public void add(Place place, Message message) {
        add(place, "", message);
    }

    public void add(Place place, String path, Message message) {
        add(place, path, () -> message);
    }

    /**
     * Adds a fault whose message takes time to make, as a guess among many does.
     *
     * @param message made only where the fault is told
     */
    public void add(Place place, String path, Supplier<Message> message) {
        if (found.size() < MOST) {
            found.add(new Fault(place, path, message.get()));
        } else if (found.size() == MOST) {
            found.add(new Fault(place, "", FormCode.AND_MORE.of(MOST)));
        }
    }

    public void addAll(List<Fault> more) {
        more.forEach(fault -> add(fault.place(), fault.path(), fault.message()));
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
                .sorted(Comparator.comparing(Fault::place)
                        .thenComparing(Fault::path)
                        .thenComparing(fault -> fault.message().toString()))
                .distinct()
                .toList();
    }
}
