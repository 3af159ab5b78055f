package no.varde.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * Every run of one person. What the main person's run knows of members is nearly free here, so that there may be more
 * such runs than there are real ones: what holds of no such run holds of no real one.
 */
public final class AnyRun {

    /** A case found once often answers the next question too. */
    private static final int REMEMBERED = 200;

    private final Definitions definitions = new Definitions();
    private final FormulaFactory f = definitions.factory();
    private final Cases cases = new Cases(definitions);
    private final RunFormulas run;
    private final Deque<Assignment> remembered = new ArrayDeque<>();

    private AnyRun(RuleBook book, Role role) {
        Vocabulary vocabulary = book.vocabulary();
        AnswerVariables main = new AnswerVariables(f, Names.beginningWith("main"), vocabulary, Role.MAIN, null);
        vocabulary
                .logs()
                .values()
                .forEach(log -> new LogVariables(definitions, "main", log, LogVariables.enough(log), main));
        if (role == Role.MAIN) {
            this.run = new RunFormulas(definitions, "main", book, role, main);
        } else {
            definitions.always(main.constraints());
            AnswerVariables own = new AnswerVariables(f, Names.beginningWith("member"), vocabulary, role, main);
            this.run = new RunFormulas(definitions, "member", book, role, own);
        }
        // all is written before the first search: a case that is remembered knows nothing of what is written later
        book.rules(role).forEach(run::fires);
        vocabulary.measuresListedWith(role).forEach(measure -> run.outcome(measure.id(), OutcomeKind.RECOMMENDED));
    }

    public static AnyRun ofMember(RuleBook book) {
        return new AnyRun(book, Role.MEMBER);
    }

    public static AnyRun ofMain(RuleBook book, AnyRun member) {
        AnyRun main = new AnyRun(book, Role.MAIN);
        FactsOfMembers facts = FactsOfMembers.of(book.vocabulary(), member.cases, member.run);
        main.definitions.always(facts.in(main.run.answers(), main.f));
        return main;
    }

    public RunFormulas run() {
        return run;
    }

    FormulaFactory factory() {
        return f;
    }

    /** Says whether some run satisfies all of some formulas. */
    public boolean isPossible(List<Formula> formulas) {
        for (Assignment known : remembered) {
            if (formulas.stream().allMatch(formula -> formula.evaluate(known))) {
                return true;
            }
        }
        List<Formula> single = new ArrayList<>();
        for (Formula formula : formulas) {
            single.add(cases.named(formula));
        }
        Assignment found = cases.find(single);
        if (found == null) {
            return false;
        }
        remembered.addFirst(found);
        if (remembered.size() > REMEMBERED) {
            remembered.removeLast();
        }
        return true;
    }
}
