package no.varde.report.result;

import java.util.List;
import no.varde.report.result.LegalBasis.CitedLaw;

/** The laws that something rests on. */
public final class LegalBasis extends NamedList<CitedLaw> {
    public LegalBasis(List<CitedLaw> laws) {
        super(laws);
    }

    /**
     * A law as it is cited.
     *
     * @param verified false where a lawyer must still check it
     */
    @Shape
    public record CitedLaw(String cite, boolean verified) {}
}
