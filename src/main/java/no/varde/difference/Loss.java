package no.varde.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** An assessment is to be made again after more days. */
    record LaterReview(String review, int was, int is) implements Loss {
        @Override
        public String name() {
            return "later " + review;
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
        int before = was.clock().map(Review.Clock::days).orElse(0);
        int after = is == null ? 0 : is.clock().map(Review.Clock::days).orElse(0);
        if (before > 0 && after > before) {
            losses.add(new LaterReview(was.id(), before, after));
        }
    }
}
