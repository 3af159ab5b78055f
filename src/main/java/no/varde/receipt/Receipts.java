package no.varde.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.engine.Engine;
import no.varde.rulebook.Fingerprint;
import no.varde.signing.KeyRefused;
import no.varde.signing.SigningKey;

/**
 * Makes receipts and hands them out: each is signed, and written down before anybody holds it. The same decision makes the
 * same receipt but for id, time and salt. Safe for use by many threads.
 */
public final class Receipts {

    /** So many bytes are drawn of what nobody must guess. */
    private static final int DRAWN = 16;

    private final KeyFile key;
    private final Ledger ledger;
    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicLong refused = new AtomicLong();
    private Instant last = Instant.MIN;

    /**
     * Prepares to make receipts; nothing is read or written before the first.
     *
     * @param ledger where each is written down; {@link Ledger#NONE} where nowhere
     * @param random draws what nobody must guess
     */
    public Receipts(KeyFile key, Ledger ledger, Clock clock, RandomGenerator random) {
        this.key = key;
        this.ledger = ledger;
        this.clock = clock;
        this.random = random;
    }

    /** A receipt that nobody has yet, and what is to be written down of it first. */
    public record Drawn(Receipt receipt, Entry entry) {}

    /**
     * Makes a receipt. What takes time of a processor is done here, what waits for a disk in {@link #handOut}.
     *
     * @throws NoReceipt where there is no key to sign with
     */
    public Drawn draw(Decided decided) throws NoReceipt {
        SigningKey signing = signingKey();
        Certificate certificate =
                decided.certificates().of(decided.decision(), decided.assessment(), decided.notes(), making(decided));
        byte[] payload = CertificateJson.bytes(certificate);
        return new Drawn(
                new Receipt(certificate.id(), Envelope.of(payload, signing).bytes(), Fingerprint.of(payload)),
                Entry.receipt(certificate.salt(), payload));
    }

    /** Returns how many receipts were asked for that could not be made or written down. */
    public long refused() {
        return refused.get();
    }

    private SigningKey signingKey() throws NoReceipt {
        try {
            return key.key();
        } catch (KeyRefused e) {
            refused.incrementAndGet();
            throw new NoReceipt(e.why(), e);
        }
    }

    /**
     * Writes a receipt down, and hands it out.
     *
     * @throws NoReceipt where it cannot be written down; then nobody holds it
     */
    public Receipt handOut(Drawn drawn) throws NoReceipt {
        try {
            ledger.append(drawn.entry());
            return drawn.receipt();
        } catch (LedgerClosed e) {
            refused.incrementAndGet();
            throw new NoReceipt(e.why(), e);
        }
    }

    /**
     * Makes a receipt and hands it out.
     *
     * @throws NoReceipt where it cannot be signed or written down
     */
    public Receipt of(Decided decided) throws NoReceipt {
        return handOut(draw(decided));
    }

    private synchronized Making making(Decided decided) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean isBefore = now.isBefore(last);
        last = isBefore ? last : now;
        return new Making(drawn(), now, isBefore, decided.zone(), Engine.NAME, decided.build(), decided.by(), drawn());
    }

    private String drawn() {
        byte[] bytes = new byte[DRAWN];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
