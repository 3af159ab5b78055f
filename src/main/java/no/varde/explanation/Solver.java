package no.varde.explanation;

import java.util.HashMap;
import java.util.Map;
import no.varde.rulebook.RuleBook;

/**
 * The formulas of a book with what searches them, made as they are asked for. For one question at a time. Of what is made
 * for a question only that stays which the next ones are likely to ask for: a large household is rare, and takes much.
 */
final class Solver {

    /** The most members of a household whose formulas are kept for the next question. */
    static final int MOST_MEMBERS_KEPT = 5;

    private static final int MOST_KEPT = 3;

    private final RuleBook book;
    private final Map<Integer, AssessedCase> assessed = new HashMap<>();
    private final Map<Integer, TwoCases> twoCases = new HashMap<>();
    private final LastUsed<AssessedCase> keptAssessed = new LastUsed<>(MOST_KEPT);
    private final LastUsed<TwoCases> keptTwoCases = new LastUsed<>(MOST_KEPT);

    Solver(RuleBook book) {
        this.book = book;
    }

    /** Returns the cases with a number of members. */
    AssessedCase assessed(int members) {
        return assessed.computeIfAbsent(
                members, size -> keptAssessed.take(size).orElseGet(() -> new AssessedCase(book, size)));
    }

    /** Returns two cases with a number of members, beside each other. */
    TwoCases twoCases(int members) {
        return twoCases.computeIfAbsent(
                members, size -> keptTwoCases.take(size).orElseGet(() -> new TwoCases(book, size)));
    }

    /** Lets go, at the end of a question, of all that is large, and of what has grown by many questions. */
    void letGo() {
        assessed.forEach((members, one) -> {
            if (members <= MOST_MEMBERS_KEPT && !one.hasGrown()) {
                keptAssessed.keep(members, one);
            }
        });
        assessed.clear();
        twoCases.forEach((members, one) -> {
            if (members <= MOST_MEMBERS_KEPT && !one.hasGrown()) {
                keptTwoCases.keep(members, one);
            }
        });
        twoCases.clear();
    }

    /** Returns how many sets of formulas are kept for the next question. */
    int kept() {
        return keptAssessed.size() + keptTwoCases.size();
    }
}
