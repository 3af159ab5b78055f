package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.difference.Move.Direction;
import no.varde.vocabulary.Vocabulary;

/**
 * What an edit of a book does: how the advice changes, what is lost by it, all that is not said alike, and which published
 * situations change.
 *
 * @param advice how what is said to people changes, over all cases
 * @param losses each by itself, the gravest kind first; none where nothing is lost
 * @param rewrites all that the books do not say alike, whether it changes the advice or not
 * @param situations those that change, by name
 */
public record Effect(
        BookDifference advice, List<Loss> losses, List<Rewrite> rewrites, Map<String, List<Shift>> situations) {
    /** That nothing at all is otherwise. */
    public static final Effect NONE = new Effect(
            new BookDifference(List.of(), List.of(), 0, List.of(), List.of(), Map.of()),
            List.of(),
            List.of(),
            Map.of());

    public Effect {
        losses = List.copyOf(losses);
        rewrites = List.copyOf(rewrites);
        situations = Collections.unmodifiableMap(new LinkedHashMap<>(situations));
    }

    /** What the edit is to the person at risk. */
    public enum Verdict {
        /** Less protection in some cases, and more in none. */
        MILDER,
        /** More protection in some cases, and less in none. */
        STRICTER,
        BOTH,
        /** The advice is the same wherever it could be compared; a principle may be lost all the same. */
        NONE
    }

    /**
     * Finds what an edit does.
     *
     * @param situations the published ones, by name
     * @param today the day of examples, where they allow it
     * @throws CannotCompare when the books are not about the same persons, or not in the same languages
     * @throws no.varde.logic.ReadingsDiffer when the books do not run as their formulas say
     */
    public static Effect of(Edition old, Edition present, Map<String, Assessment> situations, LocalDate today) {
        return of(old, present, situations, today, Deciders.of(old.book(), present.book()));
    }

    /** Finds what an edit does, with these books as they may be ready already. */
    public static Effect of(
            Edition old, Edition present, Map<String, Assessment> situations, LocalDate today, Deciders deciders) {
        CannotCompare.check(old.book().vocabulary(), present.book().vocabulary());
        BookDifference advice = BookDifference.of(old.book(), present.book(), today, deciders);
        List<Rewrite> rewrites = rewrites(old, present);
        return new Effect(
                advice,
                Loss.of(advice, rewrites, old.book(), present.book()),
                rewrites,
                Shift.of(deciders, situations));
    }

    static List<Rewrite> rewrites(Edition old, Edition present) {
        Vocabulary vocabulary = old.book().vocabulary();
        Renames renames = Renames.between(vocabulary, present.book().vocabulary());
        List<Rewrite> all = new ArrayList<>();
        renames.ids()
                .forEach((was, is) -> all.add(new Rewrite.Renamed(
                        new Where(vocabulary.findings().containsKey(was) ? "findings" : "counts", was, ""), is)));
        all.addAll(Rewrites.between(Content.renamed(Content.of(old), renames), Content.of(present)));
        return all;
    }

    /** Returns what the edit is to the person at risk; what follows from a loss is no gain by itself. */
    public Verdict verdict() {
        boolean less = losses.stream().anyMatch(Loss::isLessProtection);
        boolean more = advice.groups().stream().anyMatch(group -> group.root().direction() == Direction.STRICTER);
        return less ? more ? Verdict.BOTH : Verdict.MILDER : more ? Verdict.STRICTER : Verdict.NONE;
    }

    /** Says whether nothing at all is otherwise. */
    public boolean isNone() {
        return advice.changed().isEmpty() && losses.isEmpty() && rewrites.isEmpty();
    }
}
