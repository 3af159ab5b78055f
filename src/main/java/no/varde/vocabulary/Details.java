package no.varde.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The details that measures and duties may have, in the order in which they are shown.
 *
 * @param measure headings by id
 * @param duty headings by id
 */
public record Details(Map<String, Text> measure, Map<String, Text> duty) {

    public Details {
        measure = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(measure));
        duty = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(duty));
    }
}
