package no.varde.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.logic.AnswerSets.AnswerSet;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/** What the answers of one assessment are enough for. Its questions to the book take turns with those of others. */
public final class Explained {

    private final BookLogic logic;
    private final List<String> refs = new ArrayList<>();
    private final List<Facts> facts;

    Explained(BookLogic logic, Assessment assessment) {
        this.logic = logic;
        this.facts = logic.decider().facts(assessment);
        refs.add(assessment.main().ref());
        assessment.members().stream().map(Person::ref).forEach(refs::add);
    }

    /**
     * Returns minimal sets of answers that are enough for a conclusion, whatever valid values all other answers take;
     * the number of members stays as it is.
     *
     * @param ref the person of whom it is concluded
     * @param conclusion what holds: an outcome, a duty, that the level is at least some level, or anything else
     * @param most the most sets to find
     * @throws IllegalArgumentException when it does not hold
     */
    public AnswerSets enoughFor(String ref, Conclusion conclusion, int most) {
        synchronized (logic) {
            AssessedCase assessed = logic.assessed(refs.size() - 1);
            RunFormulas run = assessed.run(person(ref));
            Formula goal = assessed.cases()
                    .named(
                            conclusion instanceof Conclusion.AtLeast level
                                    ? run.levelAtLeast(level.rank())
                                    : run.of(conclusion));
            if (goal instanceof Literal literal) {
                return enoughFor(literal, assessed, most);
            }
            if (!goal.equals(assessed.cases().factory().verum())) {
                throw new IllegalArgumentException("never concluded: " + conclusion);
            }
            return new AnswerSets(List.of(AnswerSet.of(List.of())), true);
        }
    }

    private AnswerSets enoughFor(Literal goal, AssessedCase assessed, int most) {
        Cone cone = assessed.cones().of(goal);
        List<Given> given = assessed.given(facts).stream()
                .filter(one -> cone.restsOn(assessed.run(one.person()).answers().at(one.slot())))
                .toList();
        given.forEach(one -> cone.include(one.literal()));
        SufficientSets sets = SufficientSets.of(new Sufficiency(cone, goal.negate(), given), most);
        return new AnswerSets(
                sets.sets().stream().map(set -> answers(set, given)).toList(), sets.all());
    }

    private AnswerSet answers(BitSet set, List<Given> given) {
        return AnswerSet.of(set.stream()
                .mapToObj(given::get)
                .map(one -> new GivenAnswer(refs.get(one.person()), one.slot(), one.cells()))
                .toList());
    }

    private int person(String ref) {
        int person = refs.indexOf(ref);
        if (person < 0) {
            throw new IllegalArgumentException("no person `" + ref + "`");
        }
        return person;
    }
}
