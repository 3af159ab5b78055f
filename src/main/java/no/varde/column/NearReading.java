package no.varde.column;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.varde.assessment.Answers;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Role;

/**
 * The reading of a book on cases that are nearly the same, 64 at once, for whoever asks what another answer would change. Only what
 * is asked for is worked out. Safe for use by many threads.
 */
public final class NearReading {

    private final Places places;
    private final OneWord main;
    private final OneWord member;
    private final List<Fact> household;

    /**
     * A fact about the household.
     *
     * @param column among those of a member, whether it holds of them
     */
    private record Fact(int slot, int column) {}

    /**
     * Makes it of a book.
     *
     * @param wanted the numbers of the conclusions that are asked for; -1 for one that no rule can reach
     */
    public NearReading(RuleBook book, int... wanted) {
        this.places = new Places(book.vocabulary().slots());
        BitSet columns = new BitSet();
        for (int number : wanted) {
            columns.set(places.ofConclusion(number));
        }
        this.main = new OneWord(Wiring.of(book, Role.MAIN), columns);
        Program ofMember = Wiring.of(book, Role.MEMBER);
        ofMember.household().forEach(term -> columns.set(term.column()));
        this.member = new OneWord(ofMember, columns);
        List<Fact> facts = new ArrayList<>();
        for (HouseholdFact fact : book.vocabulary().household().values()) {
            int column = ofMember.household().get(facts.size()).column();
            facts.add(new Fact(fact.slot(), member.at(column)));
        }
        this.household = List.copyOf(facts);
    }

    /**
     * Returns cases in which all runs know the same, to be made nearly the same. For use by one thread.
     *
     * @param first what each person's run knows in the first case, the main person first
     */
    public NearCases beside(List<Answers> first) {
        return new NearCases(this, first);
    }

    Places places() {
        return places;
    }

    /** Returns the work of the run of a person. */
    OneWord run(int person) {
        return person == 0 ? main : member;
    }

    /**
     * Works out what is concluded.
     *
     * @param persons by person the columns of what the run knows, and behind them those of what it concludes
     */
    void read(long[][] persons) {
        for (int person = 1; person < persons.length; person++) {
            member.on(persons[person]);
        }
        for (Fact fact : household) {
            long holding = 0;
            for (int person = 1; person < persons.length; person++) {
                holding |= persons[person][fact.column()];
            }
            put(persons[0], fact.slot(), holding);
        }
        main.on(persons[0]);
    }

    private void put(long[] columns, int slot, long holding) {
        columns[main.at(places.of(slot, CellSet.UNKNOWN.first()))] = 0;
        columns[main.at(places.of(slot, HouseholdFact.YES.first()))] = holding;
        columns[main.at(places.of(slot, HouseholdFact.NO.first()))] = ~holding;
    }
}
