package no.varde.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The details that measures and duties may have, in the order in which they are shown.
 *
 * @param measure by id
 * @param duty by id
 */
public record Details(Map<String, Detail> measure, Map<String, Detail> duty) {

    public Details {
        measure = Collections.unmodifiableMap(new LinkedHashMap<>(measure));
        duty = Collections.unmodifiableMap(new LinkedHashMap<>(duty));
    }
}
