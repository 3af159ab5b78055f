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
import no.varde.rulebook.Premise.Holds;
import no.varde.rulebook.Premise.HoldsNot;
import no.varde.rulebook.Premise.IsProposed;
import no.varde.rulebook.Premise.IsSetAside;
import no.varde.rulebook.Premise.NothingAbove;
import no.varde.rulebook.Premise.Says;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Level;

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
        if (premise instanceof Says says) {
            return condition(says.condition());
        }
        if (premise instanceof Holds holds) {
            return concluded(holds.conclusion());
        }
        if (premise instanceof HoldsNot holdsNot) {
            return "not " + concluded(holdsNot.conclusion());
        }
        if (premise instanceof IsSetAside setAside) {
            return "exists " + pattern("SetAside", equal("measure", setAside.measure()));
        }
        if (premise instanceof IsProposed proposed) {
            return "exists " + pattern("Proposed", equal("measure", proposed.measure()));
        }
        if (premise instanceof HasNoOutcomeBut none) {
            return "not " + pattern("Outcome", equal("measure", none.measure()) + ", kind != " + constant(none.kind()));
        }
        return "not " + pattern("AtLeast", "rank > " + ((NothingAbove) premise).rank());
    }

    /** Returns the pattern of a condition. */
    String condition(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> pattern("Answers", "is( " + quoted(answer.band().id()) + " )"),
                finding -> (finding.found() ? "" : "not ") + pattern("Finding", equal("id", finding.finding())),
                level -> pattern("Level", among("id", ids(level))),
                CountDrl::of,
                duty -> pattern("Duty", equal("id", duty.duty())),
                outcome -> "exists " + outcomes(Set.of(outcome.measure()), outcome.kinds())));
    }

    /** Returns the statement that makes a conclusion a fact, for as long as what it rests on holds. */
    String conclusion(Conclusion conclusion) {
        return "insertLogical( new " + name(conclusion) + "( " + parts(conclusion) + " ) );";
    }

    private List<String> ids(LevelIs is) {
        return levels.subList(is.lowest(), is.highest() + 1).stream()
                .map(Level::id)
                .toList();
    }

    private static String concluded(Conclusion conclusion) {
        String property = conclusion instanceof Conclusion.AtLeast
                ? "level"
                : conclusion instanceof Conclusion.AboutMeasure ? "measure" : "id";
        return pattern(name(conclusion), equal(property, key(conclusion)));
    }

    private static String parts(Conclusion conclusion) {
        String key = quoted(key(conclusion));
        if (conclusion instanceof Conclusion.Outcome outcome) {
            return key + ", " + constant(outcome.kind());
        }
        if (conclusion instanceof Conclusion.AtLeast level) {
            return key + ", " + level.rank();
        }
        return conclusion instanceof Conclusion.Level level ? key + ", " + level.rank() : key;
    }

    /** Returns the id by which conclusions of one type are told apart. */
    private static String key(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.AboutMeasure measure) {
            return measure.measure();
        }
        if (conclusion instanceof Conclusion.AtLeast level) {
            return level.level();
        }
        if (conclusion instanceof Conclusion.Level level) {
            return level.id();
        }
        if (conclusion instanceof Conclusion.Finding finding) {
            return finding.id();
        }
        if (conclusion instanceof Conclusion.Duty duty) {
            return duty.id();
        }
        if (conclusion instanceof Conclusion.Warning warning) {
            return warning.id();
        }
        return conclusion instanceof Conclusion.Review review ? review.id() : ((Conclusion.PlanItem) conclusion).id();
    }

    private static String name(Conclusion conclusion) {
        return conclusion.getClass().getSimpleName();
    }
}
