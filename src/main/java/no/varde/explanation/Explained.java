package no.varde.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.explanation.AnswerSets.AnswerSet;
import no.varde.explanation.Explanation.Depth;
import no.varde.explanation.Explanation.EnoughFor;
import no.varde.logic.Cone;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/** What the answers of one assessment are enough for. Its questions to the book take turns with those of others. */
public final class Explained {

    private static final int FEW = 3;

    private final BookLogic logic;
    private final Assessment assessment;
    private final boolean membersKnown;
    private final List<String> refs;
    private final List<Facts> facts;
    private final List<WhyNots> whyNots = new ArrayList<>();
    private @Nullable SmallestChanges ofOneAnswer;

    Explained(BookLogic logic, Assessment assessment, boolean membersKnown) {
        this.logic = logic;
        this.assessment = assessment;
        this.membersKnown = membersKnown;
        this.refs = assessment.refs();
        this.facts = logic.decider().facts(assessment);
        for (int person = 0; person < refs.size(); person++) {
            whyNots.add(new WhyNots(logic, Role.ofPerson(person), facts.get(person), refs.get(person), refs.get(0)));
        }
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
        int person = person(ref);
        return logic.ask(solver -> enoughFor(solver, person, conclusion, most));
    }

    private AnswerSets enoughFor(Solver solver, int person, Conclusion conclusion, int most) {
        AssessedCase assessed = solver.assessed(refs.size() - 1);
        RunFormulas run = assessed.run(person);
        Formula goal = assessed.cases()
                .named(conclusion
                        .atLeast()
                        .map(level -> run.levelAtLeast(level.rank()))
                        .orElseGet(() -> run.of(conclusion)));
        if (goal instanceof Literal literal) {
            return enoughFor(literal, assessed, most);
        }
        if (!goal.equals(assessed.cases().factory().verum())) {
            throw new IllegalArgumentException("never concluded: " + conclusion);
        }
        return new AnswerSets(List.of(AnswerSet.of(List.of())), true);
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

    /** Returns what became of a measure that is listed with a person. */
    public OutcomeKind outcome(String ref, String measure) {
        return facts.get(person(ref)).outcome(measure);
    }

    /** Returns the persons, the main person first. */
    public List<String> refs() {
        return refs;
    }

    /** Returns why each measure is recommended or not, with few sets of answers for each that is. */
    public Explanation ofEveryMeasure() {
        return explanation(logic.book().vocabulary().measures().values(), Depth.NEAREST);
    }

    /** Returns why a measure is recommended or not to each person with whom it is listed. */
    public Explanation of(Measure measure) {
        return explanation(List.of(measure), Depth.ALL);
    }

    private Explanation explanation(Collection<Measure> measures, Depth depth) {
        List<EnoughFor> enough = new ArrayList<>();
        List<WhyNot> whyNot = new ArrayList<>();
        boolean all = logic.ask(solver -> explain(solver, measures, depth, enough, whyNot));
        return new Explanation(logic.book(), assessment, depth, enough, whyNot, all);
    }

    /** Explains measures until all are, or time is up; returns whether all are. */
    private boolean explain(
            Solver solver, Collection<Measure> measures, Depth depth, List<EnoughFor> enough, List<WhyNot> whyNot) {
        try {
            explainAll(solver, measures, depth, enough, whyNot);
            return true;
        } catch (NotFinished late) {
            return false;
        }
    }

    private void explainAll(
            Solver solver, Collection<Measure> measures, Depth depth, List<EnoughFor> enough, List<WhyNot> whyNot) {
        boolean nearest = depth == Depth.NEAREST;
        SmallestChanges smallest =
                nearest ? ofOneAnswer() : SmallestChanges.ofFewAnswers(logic, assessment, membersKnown);
        int most = nearest ? FEW : AnswerSets.MOST;
        for (int person = 0; person < refs.size(); person++) {
            String ref = refs.get(person);
            for (Measure measure : measures) {
                if (measure.concerns().listedWith() != Role.ofPerson(person)) {
                    continue;
                }
                Patience.check();
                Conclusion recommended = new Conclusion.Outcome(measure.id(), OutcomeKind.RECOMMENDED);
                if (outcome(ref, measure.id()) == OutcomeKind.RECOMMENDED) {
                    enough.add(new EnoughFor(measure, ref, enoughFor(solver, person, recommended, most)));
                } else {
                    whyNot.add(whyNot(ref, measure, smallest));
                }
            }
        }
    }

    /** Returns why a measure that is listed with a person is not recommended, with the single answers that would bring it. */
    public WhyNot whyNot(String ref, Measure measure) {
        return whyNot(ref, measure, ofOneAnswer());
    }

    private SmallestChanges ofOneAnswer() {
        SmallestChanges known = ofOneAnswer;
        if (known == null) {
            known = SmallestChanges.ofOneAnswer(logic, assessment, membersKnown, facts);
            ofOneAnswer = known;
        }
        return known;
    }

    private WhyNot whyNot(String ref, Measure measure, SmallestChanges smallest) {
        List<Change> changes =
                outcome(ref, measure.id()) == OutcomeKind.CONSIDER ? List.of() : smallest.of(measure, ref);
        return whyNots.get(person(ref)).of(measure, changes);
    }

    private int person(String ref) {
        return assessment.person(ref).number();
    }
}
