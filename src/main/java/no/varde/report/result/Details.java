package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts by the ids of the details that the book declares. */
public record Details(@JsonValue Map<String, String> texts) {
    public Details {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
