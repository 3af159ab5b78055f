package no.varde.engine;

import static no.varde.engine.DrlText.among;
import static no.varde.engine.DrlText.constant;
import static no.varde.engine.DrlText.equal;
import static no.varde.engine.DrlText.outcomes;
import static no.varde.engine.DrlText.pattern;
import static no.varde.engine.DrlText.quoted;

import java.util.List;
import java.util.Set;
import no.varde.rulebook.Premise;
import no.varde.rulebook.Premise.HasNoOutcomeBut;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;

/** Writes what a step needs and concludes as DRL, each on one line, so that a line can stand for a sentence. */
final class DrlWriter {

    private final List<Level> levels;

    /**
     * Makes a writer.
     *
     * @param levels the levels of the vocabulary, that of rank 0 first
     */
    DrlWriter(List<Level> levels) {
        this.levels = levels;
    }

    /** Returns the pattern of a premise. */
    String premise(Premise premise) {
        return premise.match(new Premise.Cases<>(
                says -> condition(says.condition()),
                holds -> concluded(holds.conclusion()),
                holdsNot -> "not " + concluded(holdsNot.conclusion()),
                isSetAside -> "exists " + pattern("SetAside", equal("measure", isSetAside.measure())),
                isProposed -> "exists " + pattern("Proposed", equal("measure", isProposed.measure())),
                hasNoOutcomeBut -> "not " + otherOutcome(hasNoOutcomeBut),
                nothingAbove -> "not " + pattern("AtLeast", "rank > " + nothingAbove.rank())));
    }

    private static String otherOutcome(HasNoOutcomeBut none) {
        return pattern("Outcome", equal("measure", none.measure()) + ", kind != " + constant(none.kind()));
    }

    /** Returns the pattern of a condition. */
    String condition(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> pattern("Answers", "is( " + quoted(answer.band().id()) + " )"),
                finding -> (finding.found() ? "" : "not ") + pattern("Finding", equal("id", finding.finding())),
                level -> pattern("Level", among("id", ids(level))),
                CountDrl::of,
                duty -> pattern("Duty", equal("id", duty.duty())),
                outcome -> "exists " + outcomes(Set.of(outcome.measure()), outcome.kinds()),
                DrlWriter::dueBy));
    }

    /** Writes that anything stands and is due: it is asked for, not matched, however many times or things are. */
    private static String dueBy(DueBy is) {
        List<String> any = is.any().stream()
                .map(one -> "( exists " + stands(one.stands()) + " and exists " + due(one.due()) + " )")
                .toList();
        return any.size() == 1 ? any.get(0) : "( " + String.join(" or ", any) + " )";
    }

    private static String stands(Conclusion conclusion) {
        return conclusion
                .outcome()
                .map(outcome -> outcomes(Set.of(outcome.measure()), Set.of(OutcomeKind.RECOMMENDED)))
                .orElseGet(() -> concluded(conclusion));
    }

    private static String due(List<Conclusion.Due> due) {
        return pattern(
                "Due",
                equal("subject", due.get(0).subject())
                        + ", "
                        + among("time", due.stream().map(Conclusion.Due::time).toList()));
    }

    /** Returns the statement that makes a conclusion a fact, for as long as what it rests on holds. */
    String conclusion(Conclusion conclusion) {
        DrlFact fact = DrlFact.of(conclusion);
        return "insertLogical( new " + fact.type() + "( " + quoted(fact.key()) + fact.rest() + " ) );";
    }

    private List<String> ids(LevelIs is) {
        return levels.subList(is.lowest(), is.highest() + 1).stream()
                .map(Level::id)
                .toList();
    }

    private static String concluded(Conclusion conclusion) {
        DrlFact fact = DrlFact.of(conclusion);
        return pattern(fact.type(), equal(fact.property(), fact.key()));
    }
}
