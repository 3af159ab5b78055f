package no.varde.web;

import java.util.List;
import java.util.stream.Stream;
import no.varde.certificate.Certificate.By;
import no.varde.document.Message;
import no.varde.receipt.Decided;
import no.varde.receipt.ForWhom;
import no.varde.receipt.NoReceipt;
import no.varde.receipt.Receipt;
import no.varde.receipt.Receipts;
import no.varde.receipt.Receipts.Drawn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a receipt is asked for, and for whom.
 *
 * @param by null where none is asked for
 */
record ReceiptWish(@Nullable By by) {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptWish.class);

    /**
     * Reads what is asked for.
     *
     * @param receipt {@code true} or {@code false}; null for none
     * @throws Refused where it is neither, or role or unit cannot stand in a receipt
     */
    static ReceiptWish of(@Nullable String receipt, @Nullable String role, @Nullable String unit) {
        if (receipt != null && !List.of("true", "false").contains(receipt)) {
            throw new Refused(
                    ProblemKind.BAD_REQUEST,
                    RequestFault.inRequest("receipt", RequestCode.HOLDS_ELSE.of(receipt, "true, false")));
        }
        ForWhom forWhom = new ForWhom(role, unit);
        List<RequestFault> faults = Stream.concat(
                        forWhom.wrongRole().map(why -> fault("role", why)).stream(),
                        forWhom.wrongUnit().map(why -> fault("unit", why)).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(ProblemKind.BAD_REQUEST, faults);
        }
        return new ReceiptWish("true".equals(receipt) ? forWhom.by() : null);
    }

    private static RequestFault fault(String name, Message why) {
        return RequestFault.inRequest(name, why);
    }

    /**
     * Makes a receipt that nobody has yet.
     *
     * @throws Refused where none can be made
     */
    static Drawn drawn(Receipts receipts, Decided decided) {
        try {
            return receipts.draw(decided);
        } catch (NoReceipt e) {
            throw refused(e);
        }
    }

    /**
     * Hands a receipt out.
     *
     * @throws Refused where it cannot be written down
     */
    static Receipt handedOut(Receipts receipts, Drawn drawn) {
        try {
            return receipts.handOut(drawn);
        } catch (NoReceipt e) {
            throw refused(e);
        }
    }

    /** Files are named to whoever runs the service, not to whoever asks it. */
    private static Refused refused(NoReceipt none) {
        LOG.warn("no receipt: {}", none.getMessage());
        return new Refused(ProblemKind.NO_RECEIPT, RequestFault.inRequest("receipt", RequestCode.NO_RECEIPT.of()));
    }
}
