package no.varde.proof;

import java.time.LocalDate;
import java.util.List;
import no.varde.decision.Decider;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Principle;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Proves the principles of a book for every possible case, or finds the smallest case in which one fails. */
public final class Principles {

    /** A counterexample with few members is looked for first: it is quick to find and easy to read. */
    private static final List<Integer> FEW_MEMBERS = List.of(1, 2);

    private final RuleBook book;
    private final Witnesses witnesses;
    private final LocalDate preferred;
    private @Nullable AnyCase anyCase;

    private Principles(Decider decider, LocalDate preferred) {
        this.book = decider.book();
        this.witnesses = new Witnesses(decider);
        this.preferred = preferred;
    }

    /**
     * Returns a verdict on each principle of a book, in the order of its file.
     *
     * @param preferred the day of the counterexamples, where it does not matter
     * @throws ReadingsDiffer when Drools does not conclude what the formulas do of a counterexample
     */
    public static List<Verdict> prove(Decider decider, LocalDate preferred) {
        Principles principles = new Principles(decider, preferred);
        return principles.book.principles().parallelStream()
                .map(principle -> new Verdict(principle, principles.counterexample(principle)))
                .toList();
    }

    private @Nullable Counterexample counterexample(Principle principle) {
        PairBreaches pairs = PairBreaches.of(principle, book);
        return pairs == null ? ofCases(principle) : ofPairs(pairs);
    }

    private @Nullable Counterexample ofCases(Principle principle) {
        if (isClear(principle)) {
            return null;
        }
        for (int members : FEW_MEMBERS) {
            Counterexample found = smallest(principle, Scene.ofCases(book, members));
            if (found != null) {
                return found;
            }
        }
        return smallest(
                principle, Scene.ofCases(book, book.vocabulary().household().size()));
    }

    /** All principles of single cases share their formulas, so they take turns; those of pairs need not wait for them. */
    private synchronized boolean isClear(Principle principle) {
        AnyCase any = anyCase;
        if (any == null) {
            any = new AnyCase(book);
            anyCase = any;
        }
        return any.clears(principle);
    }

    private @Nullable Counterexample smallest(Principle principle, Scene scene) {
        return scene.smallest(Breaches.of(principle, scene.first()), preferred, witnesses);
    }

    private @Nullable Counterexample ofPairs(PairBreaches breaches) {
        if (breaches.isClear()) {
            return null;
        }
        for (int members : FEW_MEMBERS) {
            Scene scene = Scene.ofPairs(book, members, breaches.differing());
            Counterexample found = scene.smallest(breaches.in(scene), preferred, witnesses);
            if (found != null) {
                return found;
            }
        }
        // a fact about the household may need one member to hold before, and another to hold after
        Scene every = Scene.ofPairs(book, 2 * book.vocabulary().household().size(), breaches.differing());
        return every.smallest(breaches.in(every), preferred, witnesses);
    }
}
