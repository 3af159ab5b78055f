package no.varde.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.engine.Engine;
import no.varde.receipt.Ledger.Writing;
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

    /** A receipt that nobody has yet: it is being written down and signed. */
    public static final class Drawn {

        private final String id;
        private final byte[] payload;
        private final FutureTask<Envelope> signing;
        private final Writing writing;

        private Drawn(String id, byte[] payload, SigningKey key, Writing writing) {
            this.id = id;
            this.payload = payload;
            this.signing = new FutureTask<>(() -> Envelope.of(payload, key));
            this.writing = writing;
        }

        /** Returns the envelope; where nobody has begun to sign it, whoever asks does, and waits for no thread to be free. */
        private Envelope signed() {
            signing.run();
            try {
                return signing.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted before it was signed", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /**
     * Draws a receipt up, and begins to write it down and to sign it. Whoever has something else to do does it now, and takes the
     * receipt by {@link #handOut}; if they do not, it stays written down that one was drawn up that nobody holds.
     *
     * @throws NoReceipt where there is no key to sign with, or nothing can be written down
     */
    public Drawn draw(Decided decided) throws NoReceipt {
        SigningKey signing = signingKey();
        Certificate certificate =
                decided.certificates().of(decided.decision(), decided.assessment(), decided.notes(), making(decided));
        byte[] payload = CertificateJson.bytes(certificate);
        Writing writing = start(Entry.receipt(certificate.salt(), payload));
        Drawn drawn = new Drawn(certificate.id(), payload, signing, writing);
        ForkJoinPool.commonPool().execute(drawn.signing);
        return drawn;
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

    private Writing start(Entry entry) throws NoReceipt {
        try {
            return ledger.start(entry);
        } catch (LedgerClosed e) {
            throw notWritten(e);
        }
    }

    /**
     * Hands a receipt out when it is signed and written down.
     *
     * @throws NoReceipt where it could not be written down; then nobody holds it
     */
    public Receipt handOut(Drawn drawn) throws NoReceipt {
        byte[] envelope = drawn.signed().bytes();
        try {
            drawn.writing.finish();
        } catch (LedgerClosed e) {
            throw notWritten(e);
        }
        return new Receipt(drawn.id, envelope, Fingerprint.of(drawn.payload));
    }

    private NoReceipt notWritten(LedgerClosed closed) {
        refused.incrementAndGet();
        return new NoReceipt(closed.why(), closed);
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
