package no.varde.explanation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.logic.Cells;
import no.varde.logic.StillOpen;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Ties;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Variable;

/** Sets aside the open questions that no rule asks whose sentences can still all be true, and that so cannot matter. */
final class MayMatter {

    private final Vocabulary vocabulary;
    private final TwoLists lists;
    private final Seats seats;
    private final List<Facts> facts;
    private final List<Open> settled;

    private MayMatter(TwoLists lists, Seats seats, List<Facts> facts, List<Open> settled) {
        this.vocabulary = lists.cases().vocabulary();
        this.lists = lists;
        this.seats = seats;
        this.facts = facts;
        this.settled = settled;
    }

    /**
     * Returns the questions that may matter; some of them may not.
     *
     * @param settled questions that stay unanswered, of those who have a seat
     * @param open questions that may be answered, of those who have a seat
     */
    static Set<Open> of(TwoLists lists, Seats seats, List<Facts> facts, List<Open> settled, List<Open> open) {
        MayMatter search = new MayMatter(lists, seats, facts, settled);
        StillOpen stillOpen = lists.stillOpen(search.known());
        Set<Open> mayMatter = new LinkedHashSet<>();
        for (Open one : open) {
            int seat = seats.of(one.person());
            if (search.isReached(stillOpen, seat, one.question())
                    || search.ties().to(one.question()).stream()
                            .anyMatch(other -> search.isReached(stillOpen, seat, other))) {
                mayMatter.add(one);
            }
        }
        return mayMatter;
    }

    private boolean isReached(StillOpen stillOpen, int seat, Question question) {
        return cells(seat, question.slot()).variables().stream().anyMatch(stillOpen::isReached);
    }

    private Ties ties() {
        return lists.cases().ties();
    }

    private Map<Variable, Tristate> known() {
        Map<Variable, Tristate> known = new HashMap<>();
        for (int seat = 0; seat < seats.size(); seat++) {
            for (int slot = 0; slot < vocabulary.slots().number(); slot++) {
                CellSet given = facts.get(seats.person(seat)).answers().cells(slot);
                if (vocabulary.slots().isAnsweredBy(Role.ofPerson(seat), slot)
                        && lists.restOn(seat, slot)
                        && (!given.isUnknown() || staysUnknown(seats.person(seat), slot))) {
                    Cells cells = cells(seat, slot);
                    for (CellSet cell : cells.possible()) {
                        known.put(cells.at(cell), Tristate.fromBool(given.meets(cell)));
                    }
                }
            }
        }
        return known;
    }

    /** Says whether no other answer can make known what was asked in vain. */
    private boolean staysUnknown(int person, int slot) {
        Question question = vocabulary.slots().questionAt(slot);
        return question != null
                && settled.contains(new Open(person, question))
                && ties().to(question).isEmpty();
    }

    private Cells cells(int seat, int slot) {
        return lists.cases().run(0, seat).answers().at(slot);
    }
}
