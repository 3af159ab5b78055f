package no.varde.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.document.Message;
import no.varde.logic.Cases;
import no.varde.logic.Definitions;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.Relation;
import no.varde.logic.Said;
import no.varde.logic.Smallest;
import no.varde.logic.Witnesses;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;

/** Where suspicions are looked into: every case with at most so many members, or every pair of related cases. */
final class Scene {

    private final Definitions definitions = new Definitions();
    private final Cases cases = new Cases(definitions);
    private final List<HouseholdFormulas> households = new ArrayList<>();
    private final Relation relation;

    private Scene(RuleBook book, int members) {
        households.add(HouseholdFormulas.everyCase(definitions, "", book, members));
        this.relation = new Relation(definitions, book.vocabulary(), (f, cell, slot, before, after) -> f.falsum());
    }

    private Scene(RuleBook book, int members, Pairing pairing) {
        HouseholdFormulas before = HouseholdFormulas.everyCase(definitions, "before ", book, members);
        HouseholdFormulas after = HouseholdFormulas.everyCase(
                definitions, "after ", book, members + pairing.moreMembers(), pairing.moreEntries());
        households.add(before);
        households.add(after);
        this.relation = new Relation(definitions, book.vocabulary(), pairing.answers());
        relate(before, after, pairing);
    }

    static Scene ofCases(RuleBook book, int members) {
        return new Scene(book, members);
    }

    static Scene ofPairs(RuleBook book, int members, Pairing pairing) {
        return new Scene(book, members, pairing);
    }

    private void relate(HouseholdFormulas before, HouseholdFormulas after, Pairing pairing) {
        relation.relate(before.main().answers(), after.main().answers(), Role.MAIN);
        for (int i = 0; i < before.members().size(); i++) {
            relation.relate(
                    before.members().get(i).answers(), after.members().get(i).answers(), Role.MEMBER);
            if (pairing.memberMore()) {
                relation.stays(before.isThere(i), after.isThere(i));
            } else {
                relation.same(before.isThere(i), after.isThere(i));
            }
        }
        for (int i = 0; i < before.logs().size(); i++) {
            if (pairing.entryMore()) {
                relation.sameAfterFirst(before.logs().get(i), after.logs().get(i));
            } else {
                relation.same(before.logs().get(i), after.logs().get(i));
            }
        }
    }

    Relation relation() {
        return relation;
    }

    Definitions definitions() {
        return definitions;
    }

    HouseholdFormulas first() {
        return households.get(0);
    }

    /** Returns the second case of a pair. */
    HouseholdFormulas second() {
        return households.get(1);
    }

    /**
     * Returns the smallest case or pair in which one of some suspicions is true, or null where there is none.
     *
     * @param preferred the day of the assessments where the case allows it
     */
    @Nullable
    Counterexample smallest(List<Suspicion> suspicions, LocalDate preferred, Witnesses witnesses) {
        List<Formula> size = new ArrayList<>(relation.differences());
        size.addAll(Said.in(households.get(households.size() - 1), preferred));
        Formula any = definitions
                .factory()
                .or(suspicions.stream().map(Suspicion::formula).toList());
        Assignment model = new Smallest(definitions, cases).where(any, size);
        if (model == null) {
            return null;
        }
        Message what = suspicions.stream()
                .filter(suspicion -> suspicion.formula().evaluate(model))
                .findFirst()
                .orElseThrow()
                .what();
        List<Assessment> assessments = new ArrayList<>();
        households.forEach(household -> assessments.add(witnesses.assessment(household, model, preferred)));
        return new Counterexample(what, assessments);
    }
}
