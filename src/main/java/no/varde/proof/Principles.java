package no.varde.proof;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.decision.Decider;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.Witnesses;
import no.varde.proof.Verdict.Outcome;
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
    private final Trial trial;
    private @Nullable AnyCase anyCase;

    private Principles(Decider decider, LocalDate preferred, Trial trial) {
        this.trial = trial;
        this.book = decider.book();
        this.witnesses = new Witnesses(decider);
        this.preferred = preferred;
    }

    /**
     * Returns a verdict on each principle of a book, in the order of its file, however long that takes.
     *
     * @param preferred the day of the counterexamples, where it does not matter
     * @throws ReadingsDiffer when Drools does not conclude what the formulas do of a counterexample
     */
    public static List<Verdict> prove(Decider decider, LocalDate preferred) {
        return prove(decider, preferred, Trial.within(Duration.ofDays(365), Trial.Cores.ALL));
    }

    /**
     * Returns a verdict on each principle of a book, in the order of its file.
     *
     * @param preferred the day of the counterexamples, where it does not matter
     * @param trial says how long each may take
     * @throws ReadingsDiffer when Drools does not conclude what the formulas do of a counterexample
     */
    public static List<Verdict> prove(Decider decider, LocalDate preferred, Trial trial) {
        Principles principles = new Principles(decider, preferred, trial);
        Patience patience = Patience.ofThisThread();
        return trial.each(principles.book.principles())
                .map(principle -> Patience.during(patience, () -> principles.verdict(principle)))
                .toList();
    }

    private Verdict verdict(Principle principle) {
        Verdict verdict = new Verdict(principle, outcome(principle));
        trial.told().accept(verdict);
        return verdict;
    }

    private Outcome outcome(Principle principle) {
        try {
            Counterexample found = counterexample(principle);
            return found == null ? new Outcome.Proved() : new Outcome.Refuted(found);
        } catch (NotFinished late) {
            return new Outcome.Unfinished(trial.most());
        }
    }

    /** A step that waits for its turn does not wait at the cost of its time. */
    private <T> T inTime(Supplier<T> step) {
        return Patience.during(Patience.of(trial.most()), step);
    }

    private @Nullable Counterexample counterexample(Principle principle) {
        PairBreaches pairs = PairBreaches.of(principle, book);
        return pairs == null
                ? ofCases(principle)
                : inTime(() -> Optional.ofNullable(ofPairs(pairs))).orElse(null);
    }

    private @Nullable Counterexample ofCases(Principle principle) {
        return isClear(principle)
                ? null
                : inTime(() -> Optional.ofNullable(breach(principle))).orElse(null);
    }

    private @Nullable Counterexample breach(Principle principle) {
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
        AnyCase made = any;
        return inTime(() -> made.clears(principle));
    }

    private @Nullable Counterexample smallest(Principle principle, Scene scene) {
        return scene.smallest(Breaches.of(principle, scene.first()), preferred, witnesses);
    }

    private @Nullable Counterexample ofPairs(PairBreaches breaches) {
        if (breaches.isClear()) {
            return null;
        }
        for (int members : FEW_MEMBERS) {
            Scene scene = Scene.ofPairs(book, members, breaches.pairing());
            Counterexample found = scene.smallest(breaches.in(scene), preferred, witnesses);
            if (found != null) {
                return found;
            }
        }
        // a fact about the household may need one member to hold before, and another to hold after
        Scene every = Scene.ofPairs(book, 2 * book.vocabulary().household().size(), breaches.pairing());
        return every.smallest(breaches.in(every), preferred, witnesses);
    }
}
