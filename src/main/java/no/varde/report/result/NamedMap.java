package no.varde.report.result;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** A map, in an order, that has a name of its own in the document of the API. */
abstract class NamedMap<T> extends AbstractMap<String, T> {

    private final Map<String, T> all;

    /**
     * Makes a map without copying it, as some are large and made for it alone.
     *
     * @param own what is in it, in its order; nobody else changes it any more
     */
    NamedMap(Map<String, T> own) {
        this.all = Collections.unmodifiableMap(own);
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return all.entrySet();
    }
}
