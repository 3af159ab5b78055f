package no.varde.difference;

import java.util.function.Supplier;
import no.varde.decision.Decider;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Two books made ready to run, which takes some hundred milliseconds each: once, and only where it is asked for. */
public final class Deciders {

    private final Supplier<Decider> old;
    private final Supplier<Decider> present;

    private Deciders(Supplier<Decider> old, Supplier<Decider> present) {
        this.old = old;
        this.present = present;
    }

    /** Returns those of two books of which none is ready. */
    public static Deciders of(RuleBook old, RuleBook present) {
        return new Deciders(new Once(old), new Once(present));
    }

    /** Returns those of two books of which the new one is ready already. */
    public static Deciders of(RuleBook old, Decider present) {
        return new Deciders(new Once(old), () -> present);
    }

    /** Returns those of two books of which the old one is ready already. */
    public static Deciders of(Decider old, RuleBook present) {
        return new Deciders(() -> old, new Once(present));
    }

    Decider old() {
        return old.get();
    }

    Decider present() {
        return present.get();
    }

    /** Makes a book ready when it is first asked for. */
    private static final class Once implements Supplier<Decider> {

        private final RuleBook book;
        private @Nullable Decider made;

        Once(RuleBook book) {
            this.book = book;
        }

        @Override
        public synchronized Decider get() {
            Decider ready = made == null ? new Decider(book) : made;
            made = ready;
            return ready;
        }
    }
}
