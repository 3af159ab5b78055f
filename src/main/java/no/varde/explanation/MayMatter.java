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
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Variable;

/** Sets aside the open questions that no rule asks whose sentences can still all be true, and that so cannot matter. */
final class MayMatter {

    private final Vocabulary vocabulary;
    private final TwoCases twoCases;
    private final List<Facts> facts;
    private final List<Open> settled;

    private MayMatter(Vocabulary vocabulary, TwoCases twoCases, List<Facts> facts, List<Open> settled) {
        this.vocabulary = vocabulary;
        this.twoCases = twoCases;
        this.facts = facts;
        this.settled = settled;
    }

    /** Returns the questions that may matter; some of them may not. */
    static Set<Open> of(
            Vocabulary vocabulary, TwoCases twoCases, List<Facts> facts, List<Open> settled, List<Open> open) {
        MayMatter search = new MayMatter(vocabulary, twoCases, facts, settled);
        StillOpen stillOpen = twoCases.stillOpen(search.known());
        Set<Open> mayMatter = new LinkedHashSet<>();
        for (Open one : open) {
            if (vocabulary.questions().values().stream()
                    .filter(other -> other.equals(one.question()) || other.isTiedTo(one.question()))
                    .anyMatch(other -> search.cells(one.person(), other.slot()).variables().stream()
                            .anyMatch(stillOpen::isReached))) {
                mayMatter.add(one);
            }
        }
        return mayMatter;
    }

    private Map<Variable, Tristate> known() {
        Map<Variable, Tristate> known = new HashMap<>();
        for (int person = 0; person < facts.size(); person++) {
            for (int slot = 0; slot < vocabulary.slots().number(); slot++) {
                CellSet given = facts.get(person).answers().cells(slot);
                if (vocabulary.slots().isAnsweredBy(Role.ofPerson(person), slot)
                        && (!given.isUnknown() || staysUnknown(person, slot))) {
                    Cells cells = cells(person, slot);
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
                && vocabulary.questions().values().stream().noneMatch(other -> other.isTiedTo(question));
    }

    private Cells cells(int person, int slot) {
        return twoCases.run(0, person).answers().at(slot);
    }
}
