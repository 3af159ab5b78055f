package no.varde.receipt;

import java.util.List;
import no.varde.certificate.Certificate;
import no.varde.certificate.Refusal;
import no.varde.document.Message;

/** Somebody else who can tell of a receipt that it was handed out, such as a log. */
@FunctionalInterface
public interface Witness {

    /**
     * What a witness tells.
     *
     * @param said where it was seen
     * @param refusals why it is not to be taken for seen; none where it was
     */
    record Seen(Message said, List<Refusal> refusals) {
        public Seen {
            refusals = List.copyOf(refusals);
        }
    }

    Seen of(Certificate certificate);
}
