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
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** All ways to answer the open questions of an assessment, searched as two cases beside each other. */
final class Completions {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final TwoCases twoCases;
    private final OtherAnswers present;
    private final Set<Open> mayMatter;
    private final List<Formula> given = new ArrayList<>();
    private final List<Formula> asItIs = new ArrayList<>();

    /** Two completions of an assessment that differ in one answer. */
    record Pair(OtherAnswers one, OtherAnswers other) {}

    /**
     * Makes a search.
     *
     * @param settled the questions that stay unanswered
     * @param open the questions that may be answered
     */
    Completions(
            Vocabulary vocabulary,
            TruthReading reading,
            TwoCases twoCases,
            OtherAnswers present,
            List<Open> settled,
            List<Open> open) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.twoCases = twoCases;
        this.present = present;
        this.mayMatter = MayMatter.of(vocabulary, twoCases, present.facts(), settled, open);
        for (int person = 0; person < present.facts().size(); person++) {
            known(person, present.facts().get(person));
        }
        List<Open> unanswered = new ArrayList<>(settled);
        open.stream().filter(one -> !mayMatter.contains(one)).forEach(unanswered::add);
        for (Open one : unanswered) {
            for (int which = 0; which < 2; which++) {
                given.add(twoCases.notAnswered(which, one.person(), one.question()));
            }
        }
    }

    private void known(int person, Facts facts) {
        AnswerVariables answers = twoCases.run(0, person).answers();
        for (int slot = 0; slot < answers.slots(); slot++) {
            CellSet cells = facts.answers().cells(slot);
            if (vocabulary.slots().isAnsweredBy(Role.ofPerson(person), slot)
                    && !answers.at(slot).possible().isUnknown()) {
                Formula other = twoCases.are(1, person, slot, cells);
                asItIs.add(other);
                if (!cells.isUnknown()) {
                    given.add(twoCases.are(0, person, slot, cells));
                    given.add(other);
                }
            }
        }
    }

    /** Returns the open questions of which a look at the formulas does not show at once that they make no difference. */
    Set<Open> mayMatter() {
        return mayMatter;
    }

    /** Says whether no completion has another list than the assessment as it is; a proof. */
    boolean isDone() {
        if (mayMatter.isEmpty()) {
            return true;
        }
        List<Formula> all = new ArrayList<>(given);
        all.addAll(asItIs);
        all.add(twoCases.listsDiffer());
        return !twoCases.cases().isPossible(all);
    }

    /** Returns two completions with different lists that differ in one answer alone; null is a proof of none. */
    @Nullable
    Pair differingIn(Open one) {
        List<Formula> all = new ArrayList<>(given);
        for (Open other : mayMatter) {
            if (!other.equals(one)) {
                all.add(twoCases.alike(other.person(), other.question()));
            }
        }
        all.add(twoCases.listsDiffer());
        if (!twoCases.cases().isPossible(all)) {
            return null;
        }
        Assignment model = twoCases.cases().last(variables());
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
        return twoCases.run(which, one.person()).answers().at(one.question().slot());
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
        return new OtherAnswers(vocabulary, reading, assessment);
    }
}
