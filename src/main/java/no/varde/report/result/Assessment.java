package no.varde.report.result;

import java.util.Map;

/** The assessment that a result is of, in the shape in which it can be given again. */
public final class Assessment extends NamedMap<Object> {
    public Assessment(Map<String, Object> keys) {
        super(keys);
    }
}
