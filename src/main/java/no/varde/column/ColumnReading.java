package no.varde.column;

import java.util.ArrayList;
import java.util.List;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Role;

/**
 * The reading of a book on columns: each step of the book is worked out for 64 cases at once. It decides nothing; it
 * serves what is asked of very many cases. Safe for use by many threads.
 */
public final class ColumnReading {

    private final Program main;
    private final Program member;
    private final Places places;
    private final List<HouseholdFact> household;

    public ColumnReading(RuleBook book) {
        this.main = Wiring.of(book, Role.MAIN);
        this.member = Wiring.of(book, Role.MEMBER);
        this.places = new Places(book.vocabulary().slots());
        this.household = List.copyOf(book.vocabulary().household().values());
    }

    /**
     * Returns what the book concludes of each person of every case: the main person first, then the first member of those
     * cases that have any, and so on.
     *
     * @param cases columns that were made with the vocabulary of the book
     */
    public List<Concluded> read(CaseColumns cases) {
        List<Concluded> members =
                cases.persons().stream().skip(1).map(member::run).toList();
        List<Concluded> household = new ArrayList<>();
        household.add(main.run(withHousehold(cases.persons().get(0), members)));
        household.addAll(members);
        return household;
    }

    /** Returns what the main person's runs know, with the facts about the household that the members' runs came to. */
    private long[][] withHousehold(long[][] given, List<Concluded> members) {
        long[][] columns = given.clone();
        long[] every = given[Places.EVERY_CASE];
        for (int fact = 0; fact < household.size(); fact++) {
            long[] holding = new long[every.length];
            long[] missing = every.clone();
            for (Concluded one : members) {
                long[] of = one.household(fact);
                for (int word = 0; word < every.length; word++) {
                    holding[word] |= of[word];
                    missing[word] &= ~of[word];
                }
            }
            put(fact, CellSet.UNKNOWN, given[Places.NO_CASE], columns);
            put(fact, HouseholdFact.YES, holding, columns);
            put(fact, HouseholdFact.NO, missing, columns);
        }
        return columns;
    }

    private void put(int fact, CellSet cell, long[] column, long[][] columns) {
        columns[places.of(household.get(fact).slot(), cell.first())] = column;
    }
}
