package no.varde.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.varde.logic.NotCompared;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Something of which there is less protection, or of which nobody can say that there is not. */
public sealed interface Loss {

    /** The section and file of what guards the advice. */
    String PRINCIPLES = "principles";

    /** Returns the name by which a file can speak of this, whatever language it is told in; no other loss has it. */
    String name();

    /** Returns what a reading makes of this loss. */
    <T> T match(Cases<T> cases);

    /** Says whether the person at risk is known to have less protection by it, in some case. */
    default boolean isLessProtection() {
        return match(
                new Cases<>(moved -> true, laterReview -> true, notFirst -> true, guard -> false, unseen -> false));
    }

    /** Says whether it is not even known that anything is lost. */
    default boolean isUnseen() {
        return match(
                new Cases<>(moved -> false, laterReview -> false, notFirst -> false, guard -> false, unseen -> true));
    }

    /** A reading: what it makes of each kind of loss. */
    record Cases<T>(
            Function<Moved, T> moved,
            Function<LaterReview, T> laterReview,
            Function<NotFirst, T> notFirst,
            Function<Guard, T> guard,
            Function<Unseen, T> unseen) {}

    /** Something is said in fewer cases, or less of it is. */
    record Moved(Move move) implements Loss {
        @Override
        public String name() {
            return move.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.moved().apply(this);
        }
    }

    /** An assessment is to be made again later in some case, or on no day that is known. */
    record LaterReview(Review was, Review is) implements Loss {
        /** What is otherwise than it was. */
        public enum How {
            /** There are more days. */
            MORE_DAYS,
            /** Another day by which it was to be done, if that came first, does not count any more. */
            NOT_BY_DAY,
            /** It was a number of days, and waits for something to happen. */
            NO_DAYS,
            /** It was to be done at once when something happened, and is a number of days. */
            NOT_AT_ONCE
        }

        /** Returns how a review comes later than another, if it does. */
        static Optional<How> how(Review was, Review is) {
            Optional<Review.Clock> after = is.clock();
            return was.match(new Review.Cases<>(
                    clock -> after.isEmpty() ? Optional.of(How.NO_DAYS) : how(clock, after.get()),
                    event -> after.map(days -> How.NOT_AT_ONCE)));
        }

        private static Optional<How> how(Review.Clock was, Review.Clock is) {
            if (is.days() > was.days()) {
                return Optional.of(How.MORE_DAYS);
            }
            boolean isByAnother = was.by() != null && !was.by().equals(is.by()) && is.days() > 0;
            return isByAnother ? Optional.of(How.NOT_BY_DAY) : Optional.empty();
        }

        /** Returns how this comes later. */
        public How how() {
            return how(was, is).orElseThrow(() -> new IllegalStateException("not later: " + is));
        }

        @Override
        public String name() {
            return "later " + was.id();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.laterReview().apply(this);
        }
    }

    /** At a level, a measure does not come alone and before all others any more. */
    record NotFirst(String level, String measure) implements Loss {
        @Override
        public String name() {
            return "first " + level + " " + measure;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notFirst().apply(this);
        }
    }

    /** A principle that guards the advice is gone or another, or is protected and not as it was. */
    record Guard(String principle, Became became) implements Loss {
        @Override
        public String name() {
            return "principle " + principle;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.guard().apply(this);
        }
    }

    /** What became of a principle. */
    enum Became {
        /** There is none with its id any more. */
        GONE,
        /** It claims something else. */
        OTHER,
        /** It is protected, and claims the same in other words, or is protected no more. */
        REWRITTEN
    }

    /** Not every case is compared. */
    record Unseen(NotCompared what) implements Loss {
        @Override
        public String name() {
            return "unseen " + what.why() + " " + what.id();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unseen().apply(this);
        }
    }

    /** Returns all that is lost, what people are told first. */
    static List<Loss> of(BookDifference advice, List<Rewrite> rewrites, RuleBook old, RuleBook present) {
        List<Loss> losses = new ArrayList<>();
        advice.moves().stream().filter(Move::isLoss).forEach(move -> losses.add(new Moved(move)));
        Vocabulary before = old.vocabulary();
        Vocabulary after = present.vocabulary();
        before.reviews().forEach((id, review) -> later(review, after.reviews().get(id), losses));
        for (Level level : before.levels()) {
            String first = level.first();
            boolean kept = after.levels().stream()
                    .anyMatch(other -> other.id().equals(level.id()) && Objects.equals(other.first(), first));
            if (first != null && !kept) {
                losses.add(new NotFirst(level.id(), first));
            }
        }
        losses.addAll(Guards.of(rewrites, old));
        advice.notCompared().forEach(what -> losses.add(new Unseen(what)));
        return losses;
    }

    private static void later(Review was, @Nullable Review is, List<Loss> losses) {
        if (is != null && LaterReview.how(was, is).isPresent()) {
            losses.add(new LaterReview(was, is));
        }
    }
}
