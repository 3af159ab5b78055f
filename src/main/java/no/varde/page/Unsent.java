package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stood in a form that was not yet sent when another language was chosen beside it. It lives in one request.
 *
 * @param fields every value by the name of its field
 */
record Unsent(Map<String, List<String>> fields) {

    /** The id of a form whose fields come back, on each page that has one. */
    static final String FORM = "unsent";

    /** Where a request holds it. */
    static final String KEY = Unsent.class.getName();

    /** What stands behind the name of a text in the name of the field that tells which text was there at first. */
    private static final String MARK = "-var";

    Unsent {
        fields = Map.copyOf(fields);
    }

    static Unsent of(HttpServletRequest request) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new Unsent(fields);
    }

    /** Says whether a value stood in a field. */
    boolean has(String name, String value) {
        return fields.getOrDefault(name, List.of()).contains(value);
    }

    /** Says whether a field was there, and whether something else was written in it than stood there at first. */
    boolean isWritten(String name) {
        return fields.containsKey(name)
                && !has(name + MARK, Integer.toString(written(name).hashCode()));
    }

    /** Returns what stood in a field; lines end as they do on our pages. */
    String written(String name) {
        return String.join("", fields.getOrDefault(name, List.of("")).subList(0, 1))
                .replace("\r\n", "\n");
    }
}
