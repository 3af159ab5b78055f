package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The laws that something rests on. */
public record LegalBasis(@JsonValue List<CitedLaw> laws) {
    public LegalBasis {
        laws = List.copyOf(laws);
    }

    /**
     * A law as it is cited.
     *
     * @param verified false where a lawyer must still check it
     */
    @Shape
    public record CitedLaw(String cite, boolean verified) {}
}
