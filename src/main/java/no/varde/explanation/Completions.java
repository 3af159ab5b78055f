package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cells;
import no.varde.logic.Representatives;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** All ways to answer the open questions of an assessment, searched for the list of one person as two cases beside each other. */
final class Completions {

    private final TwoLists lists;
    private final Seats seats;
    private final TruthReading reading;
    private final OtherAnswers present;
    private final Set<Open> mayMatter;
    private final List<Formula> given = new ArrayList<>();
    private final List<Formula> asItIs = new ArrayList<>();

    /** Two completions of an assessment that differ in one answer. */
    record Pair(OtherAnswers one, OtherAnswers other) {}

    /**
     * Makes a search.
     *
     * @param seats who sits where in the cases of the lists; of others nothing is asked
     * @param settled the questions that stay unanswered
     * @param open the questions that may be answered
     */
    Completions(
            TwoLists lists,
            Seats seats,
            TruthReading reading,
            OtherAnswers present,
            List<Open> settled,
            List<Open> open) {
        this.lists = lists;
        this.seats = seats;
        this.reading = reading;
        this.present = present;
        this.mayMatter = MayMatter.of(lists, seats, present.facts(), settled, asked(open));
        for (int seat = 0; seat < seats.size(); seat++) {
            known(seat, present.facts().get(seats.person(seat)));
        }
        List<Open> unanswered = asked(settled);
        asked(open).stream().filter(one -> !mayMatter.contains(one)).forEach(unanswered::add);
        for (Open one : unanswered) {
            for (int which = 0; which < 2; which++) {
                given.add(cases().notAnswered(which, seats.of(one.person()), one.question()));
            }
        }
    }

    private TwoCases cases() {
        return lists.cases();
    }

    /** Returns those of some questions on which the lists rest. */
    private List<Open> asked(List<Open> some) {
        List<Open> asked = new ArrayList<>();
        for (Open one : some) {
            if (seats.has(one.person())
                    && lists.restOn(seats.of(one.person()), one.question().slot())) {
                asked.add(one);
            }
        }
        return asked;
    }

    private void known(int seat, Facts facts) {
        AnswerVariables answers = cases().run(0, seat).answers();
        for (int slot = 0; slot < answers.slots(); slot++) {
            CellSet cells = facts.answers().cells(slot);
            if (cases().vocabulary().slots().isAnsweredBy(Role.ofPerson(seat), slot)
                    && !answers.at(slot).possible().isUnknown()
                    && lists.restOn(seat, slot)) {
                Formula other = cases().are(1, seat, slot, cells);
                asItIs.add(other);
                if (!cells.isUnknown()) {
                    given.add(cases().are(0, seat, slot, cells));
                    given.add(other);
                }
            }
        }
    }

    /** Returns the open questions of which a look at the formulas does not show at once that they make no difference. */
    Set<Open> mayMatter() {
        return mayMatter;
    }

    /** Says whether in no completion the list is another than it is now; a proof. */
    boolean isDone() {
        if (mayMatter.isEmpty()) {
            return true;
        }
        List<Formula> all = new ArrayList<>(given);
        all.addAll(asItIs);
        return !lists.canDiffer(all);
    }

    /** Returns two completions with different lists that differ in one answer alone; null is a proof of none. */
    @Nullable
    Pair differingIn(Open one) {
        if (!mayMatter.contains(one)) {
            return null;
        }
        List<Formula> all = new ArrayList<>(given);
        for (Open other : mayMatter) {
            if (!other.equals(one)) {
                all.add(cases().alike(seats.of(other.person()), other.question()));
            }
        }
        if (!lists.canDiffer(all)) {
            return null;
        }
        Assignment model = lists.last(variables());
        return new Pair(completion(0, model), completion(1, model));
    }

    /** Returns the variables of all answers that may be given, of both cases. */
    private List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (Open one : mayMatter) {
            for (int which = 0; which < 2; which++) {
                variables.addAll(cells(which, one).variables());
            }
        }
        return variables;
    }

    private Cells cells(int which, Open one) {
        return cases().run(which, seats.of(one.person()))
                .answers()
                .at(one.question().slot());
    }

    private OtherAnswers completion(int which, Assignment model) {
        Assessment assessment = present.assessment();
        Representatives representatives = new Representatives(assessment.asOf());
        for (AssessedPerson whose : present.assessment().persons()) {
            Map<String, Answer> answers = new HashMap<>(whose.person().answers());
            mayMatter.stream().filter(one -> one.person() == whose.number()).forEach(one -> {
                Cells cells = cells(which, one);
                Answer answer = representatives.of(cells.scale(), cells.in(model));
                if (answer.isKnown()) {
                    answers.put(one.question().id(), answer);
                }
            });
            assessment = assessment.with(new Person(whose.ref(), answers));
        }
        return new OtherAnswers(cases().vocabulary(), reading, assessment);
    }
}
