package no.varde.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    /**
     * A principle that guards the advice is gone or another.
     *
     * @param gone whether there is none with its id any more
     */
    record Guard(String principle, boolean gone) implements Loss {
        @Override
        public String name() {
            return "principle " + principle;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.guard().apply(this);
        }
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
        guards(rewrites).forEach((principle, gone) -> losses.add(new Guard(principle, gone)));
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

    /** Returns the principles that are gone or claim something else: a better wording or source is none of it. */
    private static Map<String, Boolean> guards(List<Rewrite> rewrites) {
        Map<String, Boolean> guards = new TreeMap<>();
        rewrites.stream()
                .filter(rewrite -> rewrite.where().section().equals(PRINCIPLES))
                .forEach(rewrite -> rewrite.match(new Rewrite.Cases<>(
                                reworded -> Optional.<Boolean>empty(),
                                relisted -> relisted.isOrder()
                                                || relisted.where().path().startsWith("source")
                                        ? Optional.<Boolean>empty()
                                        : Optional.of(false),
                                came -> Optional.<Boolean>empty(),
                                went -> Optional.of(true),
                                renamed -> Optional.<Boolean>empty()))
                        .ifPresent(gone -> guards.put(rewrite.where().entry(), gone)));
        return guards;
    }
}
