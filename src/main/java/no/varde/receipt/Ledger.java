package no.varde.receipt;

/** Where it is written down that a receipt was made, before anybody holds it: so that none can be denied or made up later. */
public interface Ledger {

    /** Writes nothing down; who holds a receipt made so can show that it was not altered, and not when it was made. */
    Ledger NONE = entry -> {};

    /**
     * Writes an entry down. When this returns, it is on disk; when it throws, nobody must rely on it.
     *
     * @throws LedgerClosed when nothing can be written down
     */
    void append(Entry entry) throws LedgerClosed;
}
