package no.varde.receipt;

import java.util.List;
import no.varde.certificate.Certificate;
import no.varde.receipt.Verification.Line;
import no.varde.receipt.Verification.Part;
import no.varde.receipt.Verification.State;
import org.jspecify.annotations.Nullable;

/**
 * What was found of receipts, as the value that JSON is written of.
 *
 * @param notVouchedFor what nobody can see from a receipt
 */
public record VerificationJson(List<Verified> receipts, List<String> notVouchedFor) {

    public VerificationJson {
        receipts = List.copyOf(receipts);
        notVouchedFor = List.copyOf(notVouchedFor);
    }

    /**
     * A receipt.
     *
     * @param file as it was named
     * @param holds whether nothing is refused
     * @param id of the receipt; null where it is not read
     */
    public record Verified(String file, boolean holds, @Nullable String id, List<Checked> lines) {

        public Verified {
            lines = List.copyOf(lines);
        }

        /** Returns what was found of a receipt. */
        public static Verified of(String file, Verification verification, String language) {
            Certificate certificate = verification.certificate();
            return new Verified(
                    file,
                    verification.holds(),
                    certificate == null ? null : certificate.id(),
                    verification.lines().stream()
                            .map(line -> Checked.of(line, language))
                            .toList());
        }
    }

    /** One part of a receipt, and what is said of it. */
    public record Checked(Part part, State state, String said, List<Refused> refusals) {

        public Checked {
            refusals = List.copyOf(refusals);
        }

        static Checked of(Line line, String language) {
            return new Checked(
                    line.part(),
                    line.state(),
                    line.said().in(language),
                    line.refusals().stream()
                            .map(refusal -> new Refused(refusal.kind().name(), refusal.path(), refusal.what(language)))
                            .toList());
        }
    }

    /** Why something is refused: the code stays the same from version to version. */
    public record Refused(String code, String path, String said) {}

    /** Returns what was found, told in a language. */
    public static VerificationJson of(List<Verified> receipts, String language) {
        return new VerificationJson(
                receipts,
                Verification.notVouchedFor().stream()
                        .map(one -> one.in(language))
                        .toList());
    }
}
