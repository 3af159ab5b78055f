package no.varde.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import no.varde.rulebook.Premise.HasNoOutcomeBut;
import no.varde.rulebook.Premise.HoldsNot;
import no.varde.rulebook.Premise.IsProposed;
import no.varde.rulebook.Premise.IsSetAside;
import no.varde.rulebook.Premise.NothingAbove;
import no.varde.rulebook.Premise.Says;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Makes the steps that follow from the vocabulary alone: the level is the highest concluded, and a measure has one
 * outcome by the level's ceiling, the limits and its milder measures. A step is made only where some rule of the book
 * can bring it about; a measure without any outcome is not indicated.
 */
final class OutcomeSteps {

    private static final int AFTER_LEVELS = Strata.first(Layer.DUTIES) - 1;
    private static final int BLOCKED = Strata.first(Layer.OUTCOMES);

    private final Vocabulary vocabulary;
    private final Set<Conclusion> concluded;
    private final List<Step> steps = new ArrayList<>();

    private OutcomeSteps(Vocabulary vocabulary, Set<Conclusion> concluded) {
        this.vocabulary = vocabulary;
        this.concluded = concluded;
    }

    /**
     * Makes the steps.
     *
     * @param concluded all that the rules of the book can conclude
     */
    static List<Step> of(Vocabulary vocabulary, Set<Conclusion> concluded) {
        OutcomeSteps outcomes = new OutcomeSteps(vocabulary, concluded);
        vocabulary.levels().forEach(outcomes::level);
        vocabulary.measures().values().forEach(outcomes::measure);
        return outcomes.steps;
    }

    private void level(Level level) {
        Conclusion atLeast = new Conclusion.AtLeast(level.id(), level.rank());
        Conclusion highest = new Conclusion.Level(level.id(), level.rank());
        Set<Role> both = Set.of(Role.values());
        if (concluded.contains(atLeast)) {
            List<Premise> when = List.of(new Premise.Holds(atLeast), new NothingAbove(level.rank()));
            steps.add(new Step("level " + level.id(), AFTER_LEVELS, both, when, List.of(highest), null));
        }
        if (level.rank() == 0) {
            List<Premise> when = List.of(new NothingAbove(-1));
            steps.add(new Step(
                    "level " + level.id() + " when nothing is concluded",
                    AFTER_LEVELS,
                    both,
                    when,
                    List.of(highest),
                    null));
        }
    }

    private void measure(Measure measure) {
        Conclusion blocked = new Conclusion.Blocked(measure.id());
        if (concluded.contains(blocked)) {
            step(measure, OutcomeKind.BLOCKED, "", List.of(new Premise.Holds(blocked)));
        }
        boolean always =
                MilderMeasures.of(vocabulary, measure).isEmpty() && allowedAtEveryLevel(measure, Level::recommendUpTo);
        Conclusion recommended = new Conclusion.Recommended(measure.id());
        if (concluded.contains(recommended)) {
            recommended(measure, withMilderSetAside(measure, premises(measure, recommended)), always);
        }
        Conclusion considered = new Conclusion.Considered(measure.id());
        if (concluded.contains(considered)) {
            consider(measure, ", considered", premises(measure, considered));
        }
        boolean neverTooMuch = always && allowedAtEveryLevel(measure, Level::considerUpTo);
        if ((concluded.contains(recommended) || concluded.contains(considered)) && !neverTooMuch) {
            unlessOther(measure, OutcomeKind.NOT_PROPORTIONATE, new IsProposed(measure.id()));
        }
        Conclusion unclear = new Conclusion.Unclear(measure.id());
        if (concluded.contains(unclear)) {
            unlessOther(measure, OutcomeKind.NEEDS_CLARIFICATION, new Premise.Holds(unclear));
        }
    }

    /** Makes the steps for a measure that a rule recommends: where it cannot be so always, it is considered. */
    private void recommended(Measure measure, List<Premise> premises, boolean always) {
        within(measure, OutcomeKind.RECOMMENDED, "", Level::recommendUpTo, premises);
        if (!always) {
            consider(measure, ", recommended", premises);
        }
    }

    private void consider(Measure measure, String note, List<Premise> premises) {
        within(measure, OutcomeKind.CONSIDER, note, Level::considerUpTo, premises);
    }

    /** Makes a step for an outcome that a measure has where it has no other. */
    private void unlessOther(Measure measure, OutcomeKind kind, Premise premise) {
        step(measure, kind, "", List.of(premise, new HasNoOutcomeBut(measure.id(), kind)));
    }

    private boolean allowedAtEveryLevel(Measure measure, ToIntFunction<Level> ceiling) {
        return vocabulary.levels().stream().allMatch(level -> ceiling.applyAsInt(level) >= measure.intrusiveness());
    }

    /** Returns what a measure needs apart from the ceiling: the rule and no limit. */
    private List<Premise> premises(Measure measure, Conclusion proposal) {
        List<Premise> premises = new ArrayList<>();
        premises.add(new Premise.Holds(proposal));
        Conclusion blocked = new Conclusion.Blocked(measure.id());
        if (concluded.contains(blocked)) {
            premises.add(new HoldsNot(blocked));
        }
        return premises;
    }

    /** Returns what a measure needs, and that each milder measure is set aside. */
    private List<Premise> withMilderSetAside(Measure measure, List<Premise> premises) {
        List<Premise> all = new ArrayList<>(premises);
        MilderMeasures.of(vocabulary, measure).forEach(milder -> all.add(new IsSetAside(milder.id())));
        return all;
    }

    /** Makes a step for a measure within the ceiling, and one for each finding that puts it outside the ceiling. */
    private void within(
            Measure measure, OutcomeKind kind, String note, ToIntFunction<Level> ceiling, List<Premise> premises) {
        Predicate<Level> allows = level -> ceiling.applyAsInt(level) >= measure.intrusiveness();
        int lowest = lowestAllowing(allows);
        int highest = vocabulary.levels().size() - 1;
        List<Premise> all = new ArrayList<>(premises);
        if (kind != OutcomeKind.RECOMMENDED) {
            all.add(new HasNoOutcomeBut(measure.id(), kind));
        }
        if (lowest <= highest) {
            List<Premise> ceilingAllows = new ArrayList<>(all);
            if (lowest > 0) {
                ceilingAllows.add(new Says(new LevelIs(lowest, highest)));
            }
            step(measure, kind, note, ceilingAllows);
        }
        if (lowest > 0) {
            outsideCeiling(measure).forEach(finding -> {
                List<Premise> outside = new ArrayList<>(all);
                outside.add(new Says(new FindingIs(finding, true)));
                step(measure, kind, note + ", outside the ceiling: " + finding, outside);
            });
        }
    }

    private int lowestAllowing(Predicate<Level> allows) {
        int lowest = vocabulary.levels().size();
        while (lowest > 0 && allows.test(vocabulary.levels().get(lowest - 1))) {
            lowest--;
        }
        return lowest;
    }

    private List<String> outsideCeiling(Measure measure) {
        return measure.needs().stream()
                .map(need -> Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void step(Measure measure, OutcomeKind kind, String note, List<Premise> when) {
        steps.add(new Step(
                "outcome " + measure.id() + " " + kind + note,
                BLOCKED + kind.ordinal() + (kind == OutcomeKind.BLOCKED ? -OutcomeKind.BLOCKED.ordinal() : 1),
                Set.of(measure.concerns().listedWith()),
                when,
                List.of(new Conclusion.Outcome(measure.id(), kind)),
                null));
    }
}
