package no.varde.certificate;

import java.util.Set;
import no.varde.certificate.Refusal.Kind;

/**
 * A certificate that somebody has tampered with.
 *
 * @param how what was done to it
 * @param expected the codes for which it is refused, and no others
 */
public record Forgery(String how, byte[] bytes, Set<Kind> expected) {

    @Override
    public String toString() {
        return how;
    }
}
