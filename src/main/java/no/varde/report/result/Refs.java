package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The refs of the persons whom it concerns. */
public record Refs(@JsonValue List<String> all) {
    public Refs {
        all = List.copyOf(all);
    }
}
