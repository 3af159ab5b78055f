package no.varde.report.result;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A map, in an order, that has a name of its own in the document of the API. */
abstract class NamedMap<T> extends AbstractMap<String, T> {

    private final Map<String, T> all;

    NamedMap(Map<String, T> all) {
        this.all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return all.entrySet();
    }
}
