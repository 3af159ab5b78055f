package no.varde.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was read, or why it is refused.
 *
 * @param certificate null only where a refusal says why
 */
public record Read(@Nullable Certificate certificate, List<Refusal> refusals) {
    public Read {
        refusals = List.copyOf(refusals);
    }
}
