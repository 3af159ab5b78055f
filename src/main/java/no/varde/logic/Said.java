package no.varde.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;

/** What is said in a case, as formulas to count: the members, the entries of logs, and every known answer. */
public final class Said {

    private Said() {}

    /**
     * Returns what can be said, and what is given up first at the start.
     *
     * @param preferred a day; that the assessment has another is counted too
     */
    public static List<Formula> in(HouseholdFormulas household, LocalDate preferred) {
        List<Formula> said = new ArrayList<>();
        for (int i = household.members().size() - 1; i >= 0; i--) {
            said.add(household.isThere(i));
        }
        Vocabulary vocabulary = household.vocabulary();
        AnswerVariables main = household.main().answers();
        said.add(main.at(Slots.AS_OF)
                .at(vocabulary.slots().lawScale().cells(new Answer.Day(preferred), preferred))
                .negate());
        for (LogVariables log : household.logs()) {
            for (int i = log.areThere().size() - 1; i >= 0; i--) {
                said.add(log.areThere().get(i));
            }
            log.told().forEach(cells -> addKnown(cells, said));
        }
        for (int slot = Slots.AS_OF + 1; slot < vocabulary.slots().firstFact(); slot++) {
            addKnown(main.at(slot), said);
            for (RunFormulas member : household.members()) {
                if (vocabulary.slots().reach(slot) == Reach.MEMBER) {
                    addKnown(member.answers().at(slot), said);
                }
            }
        }
        return said;
    }

    private static void addKnown(Cells cells, List<Formula> said) {
        if (!cells.possible().isUnknown()) {
            said.add(cells.at(CellSet.UNKNOWN).negate());
        }
    }
}
