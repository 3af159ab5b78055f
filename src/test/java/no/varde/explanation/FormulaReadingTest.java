package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.RandomAssessments;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.logic.RunFormulas;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import org.junit.jupiter.api.Test;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Literal;

/** The formulas conclude what Drools and the plain reading conclude, of every answer and every measure. */
class FormulaReadingTest {

    private static final long SEED = RandomAssessments.seed("FormulaReadingTest");
    private static final int RANDOM = Integer.getInteger("test.readings", 1000);

    private final Witnesses witnesses = new Witnesses(TheBook.DECIDER);
    private final Solver solver = new Solver(TheBook.BOOK);

    @Test
    void the_formulas_agree_with_drools_and_the_plain_reading_on_every_case_of_a_small_book() {
        Decider kite = new Decider(SmallBooks.KITE);
        Witnesses ofKite = new Witnesses(kite);
        Solver solver = new Solver(SmallBooks.KITE);
        List<Assessment> every = SmallBooks.everyAssessment(SmallBooks.KITE, 2);
        every.forEach(assessment -> check(kite, ofKite, solver, assessment));
        assertThat(every.size()).isGreaterThan(5_000);
    }

    @Test
    void the_formulas_agree_with_drools_and_the_plain_reading_on_every_situation() {
        TheBook.situations().forEach(file -> check(TheBook.DECIDER, witnesses, solver, TheBook.assessment(file)));
    }

    @Test
    void the_formulas_agree_with_drools_and_the_plain_reading_on_random_assessments() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        for (int i = 0; i < RANDOM; i++) {
            check(TheBook.DECIDER, witnesses, solver, random.next());
        }
    }

    private static void check(Decider decider, Witnesses witnesses, Solver solver, Assessment assessment) {
        List<Facts> facts = decider.facts(assessment);
        AssessedCase assessed = solver.assessed(assessment.members().size());
        for (int person = 0; person < facts.size(); person++) {
            RunFormulas run = assessed.run(person);
            List.copyOf(run.conclusions()).forEach(run::of);
            facts.get(person).concluded().stream()
                    .filter(Conclusion.Outcome.class::isInstance)
                    .forEach(run::of);
        }
        List<Literal> given = assessed.given(facts).stream().map(Given::literal).toList();
        Assignment model = assessed.cases().find(given);
        if (model == null) {
            throw new AssertionError("no case has the answers of " + assessment);
        }
        witnesses.check(assessed.household(), model, assessment);
    }
}
