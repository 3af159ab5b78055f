package no.varde.explanation;

import java.util.HashMap;
import java.util.Map;
import no.varde.rulebook.RuleBook;

/** The formulas of a book with what searches them, made as they are asked for. For one question at a time. */
final class Solver {

    private final RuleBook book;
    private final Map<Integer, AssessedCase> assessed = new HashMap<>();
    private final Map<Integer, TwoCases> twoCases = new HashMap<>();

    Solver(RuleBook book) {
        this.book = book;
    }

    /** Returns the cases with a number of members. */
    AssessedCase assessed(int members) {
        return assessed.computeIfAbsent(members, size -> new AssessedCase(book, size));
    }

    /** Returns two cases with a number of members, beside each other. */
    TwoCases twoCases(int members) {
        return twoCases.computeIfAbsent(members, size -> new TwoCases(book, size));
    }
}
