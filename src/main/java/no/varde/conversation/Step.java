package no.varde.conversation;

import java.util.Optional;
import java.util.function.Function;

/** What comes next in a conversation. */
public sealed interface Step {

    /** Returns the questions that come next; nothing where none has to. */
    default Optional<Stop> asked() {
        return match(new Cases<>(ask -> Optional.of(ask.stop()), enough -> Optional.empty(), done -> Optional.empty()));
    }

    /** Returns what a reading makes of this step. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of step. */
    record Cases<T>(Function<Ask, T> ask, Function<Enough, T> enough, Function<Done, T> done) {}

    /** Some questions. */
    record Ask(Stop stop) implements Step {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ask().apply(this);
        }
    }

    /**
     * It is proved that whatever is answered to what was not asked makes no difference to what is to be done first, to a
     * level or to a duty, as long as what was asked in vain stays unknown. That may change it still: {@link
     * Interview#stillUnknown} tells which of it. Who wants to can answer more for the plans.
     */
    record Enough() implements Step {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.enough().apply(this);
        }
    }

    /** All that was wanted has been asked, the judgement of the one who answers too. */
    record Done() implements Step {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.done().apply(this);
        }
    }
}
