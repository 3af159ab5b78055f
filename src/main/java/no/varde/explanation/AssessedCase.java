package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cases;
import no.varde.logic.Cones;
import no.varde.logic.Definitions;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Role;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/**
 * The cases with a number of members, as formulas, and the answers of assessments with so many as literals. Built once
 * for each number and used for every such assessment, one at a time.
 */
final class AssessedCase {

    private final HouseholdFormulas household;
    private final Cases cases;
    private final Cones cones;
    private final Map<Answered, Literal> literals = new HashMap<>();
    private final Growth growth;

    /** An answer of a person. */
    private record Answered(int person, int slot, CellSet cells) {}

    AssessedCase(RuleBook book, int members) {
        Definitions definitions = new Definitions();
        this.household = HouseholdFormulas.of(definitions, book, members);
        this.cases = new Cases(definitions);
        this.cones = new Cones(definitions);
        this.growth = new Growth(definitions);
    }

    /** Says whether many questions have made it so large that it had better be made anew. */
    boolean hasGrown() {
        return growth.isMuch();
    }

    HouseholdFormulas household() {
        return household;
    }

    Cases cases() {
        return cases;
    }

    Cones cones() {
        return cones;
    }

    /** Returns the formulas of a person's run; 0 is the main person. */
    RunFormulas run(int person) {
        return household.run(person);
    }

    /**
     * Returns every answer of an assessment, unknown ones and the facts of logs too: together they leave one case.
     *
     * @param facts what is known of each person of the assessment, the main person first
     */
    List<Given> given(List<Facts> facts) {
        List<Given> given = new ArrayList<>();
        for (int person = 0; person < facts.size(); person++) {
            AnswerVariables answers = run(person).answers();
            for (int slot = 0; slot < answers.slots(); slot++) {
                if (household.vocabulary().slots().isAnsweredBy(Role.ofPerson(person), slot)
                        && !answers.at(slot).possible().isUnknown()) {
                    given.add(given(person, slot, facts.get(person).answers().cells(slot)));
                }
            }
        }
        return given;
    }

    /** Returns an answer that a person could give, as a literal. */
    Given given(int person, int slot, CellSet cells) {
        Literal literal = literals.computeIfAbsent(
                new Answered(person, slot, cells),
                answered -> literal(run(person).answers().at(slot).are(cells)));
        return new Given(person, slot, cells, literal);
    }

    private Literal literal(Formula formula) {
        Formula named = cases.named(formula);
        if (named instanceof Literal literal) {
            return literal;
        }
        throw new IllegalStateException("an answer that is always or never given: " + formula);
    }
}
