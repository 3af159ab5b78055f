package no.varde.receipt;

/** Where it is written down that a receipt was made, before anybody holds it: so that none can be denied or made up later. */
public interface Ledger {

    /** Writes nothing down; who holds a receipt made so can show that it was not altered, and not when it was made. */
    Ledger NONE = entry -> () -> {};

    /**
     * Begins to write an entry down, so that something else can be done while the disk works.
     *
     * @throws LedgerClosed when nothing can be written down
     */
    Writing start(Entry entry) throws LedgerClosed;

    /**
     * Writes an entry down. When this returns, it is on disk; when it throws, nobody must rely on it.
     *
     * @throws LedgerClosed when nothing can be written down
     */
    default void append(Entry entry) throws LedgerClosed {
        start(entry).finish();
    }

    /** An entry that is being written down. */
    @FunctionalInterface
    interface Writing {

        /**
         * Waits until the entry is on disk.
         *
         * @throws LedgerClosed when it could not be written down; nobody must rely on it then
         */
        void finish() throws LedgerClosed;
    }
}
