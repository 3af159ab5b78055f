package no.varde.column;

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
    private final Program main;
    private final Program member;
    private final OneWord ofMain;
    private final OneWord ofMember;
    private final int[] household;

    /**
     * Makes it of a book.
     *
     * @param wanted the numbers of the conclusions that are asked for; -1 for one that no rule can reach
     */
    public NearReading(RuleBook book, int... wanted) {
        this.places = new Places(book.vocabulary().slots());
        this.main = Wiring.of(book, Role.MAIN);
        this.member = Wiring.of(book, Role.MEMBER);
        this.household = book.vocabulary().household().values().stream()
                .mapToInt(HouseholdFact::slot)
                .toArray();
        BitSet columns = new BitSet();
        for (int number : wanted) {
            columns.set(places.ofConclusion(number));
        }
        this.ofMain = new OneWord(main.works(), columns);
        member.household().forEach(term -> columns.set(term.column()));
        this.ofMember = new OneWord(member.works(), columns);
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

    /** Returns how many columns the run of a person has. */
    int columns(Role role) {
        return role == Role.MAIN ? main.number() : member.number();
    }

    /**
     * Works out what is concluded.
     *
     * @param persons by person the columns of what the run knows, and behind them those of what it concludes
     */
    void read(long[][] persons) {
        for (int person = 1; person < persons.length; person++) {
            ofMember.on(persons[person]);
        }
        for (int fact = 0; fact < household.length; fact++) {
            int column = member.household().get(fact).column();
            long holding = 0;
            for (int person = 1; person < persons.length; person++) {
                holding |= persons[person][column];
            }
            put(persons[0], household[fact], holding);
        }
        ofMain.on(persons[0]);
    }

    private void put(long[] columns, int slot, long holding) {
        columns[places.of(slot, CellSet.UNKNOWN.first())] = 0;
        columns[places.of(slot, HouseholdFact.YES.first())] = holding;
        columns[places.of(slot, HouseholdFact.NO.first())] = ~holding;
    }
}
