package no.varde.explanation;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas that were used last, by the number of members. Few are kept, and none when the memory is needed for
 * something else: they can be made again.
 */
final class LastUsed<T> {

    private final int most;
    private final Map<Integer, SoftReference<T>> kept = new LinkedHashMap<>();

    /**
     * Makes room for formulas.
     *
     * @param most how many are kept, from 1
     */
    LastUsed(int most) {
        this.most = most;
    }

    /** Returns what is kept, to be used by whoever asks and by nobody else meanwhile. */
    Optional<T> take(int members) {
        SoftReference<T> reference = kept.remove(members);
        return reference == null ? Optional.empty() : Optional.ofNullable(reference.get());
    }

    void keep(int members, T formulas) {
        kept.remove(members);
        kept.put(members, new SoftReference<>(formulas));
        while (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    int size() {
        return kept.size();
    }
}
