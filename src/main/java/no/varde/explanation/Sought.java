package no.varde.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import no.varde.column.NearCases;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;

/**
 * What of the results of two cases is held against each other, for an {@link Aim}: as formulas, and in a plain reading.
 * Both say the same.
 */
final class Sought {

    private static final int ABSENT = -1;

    private final Vocabulary vocabulary;
    private final ConclusionIndex index;
    private final @Nullable Time by;
    private final Map<Role, List<Part>> parts;

    /**
     * A part of a result.
     *
     * @param states formulas that tell its states apart
     * @param state the same as one number, on the facts of a plain reading
     * @param others the same in many cases at once: those in which the state is another than in the first
     */
    private record Part(
            Kind kind,
            String id,
            List<Function<RunFormulas, Formula>> states,
            ToIntFunction<Facts> state,
            Others others) {}

    /** Tells in which of some cases something of a person is not as in the first. */
    private interface Others {
        long in(NearCases cases, int person);
    }

    private Sought(RuleBook book, @Nullable Time by, Function<Sought, Map<Role, List<Part>>> parts) {
        this.vocabulary = book.vocabulary();
        this.index = book.index();
        this.by = by;
        this.parts = parts.apply(this);
    }

    static Sought of(RuleBook book, Aim aim) {
        return new Sought(
                book,
                aim == Aim.FIRST_SCREEN ? book.vocabulary().firstScreen() : null,
                sought -> Map.of(Role.MAIN, sought.parts(Role.MAIN), Role.MEMBER, sought.parts(Role.MEMBER)));
    }

    /**
     * Returns what is held against each other of plans: whether some of their lines stand there.
     *
     * @param lines the ids of lines of the plans of a role
     */
    static Sought ofPlan(RuleBook book, Role role, Set<String> lines) {
        return new Sought(book, null, sought -> {
            Map<Role, List<Part>> parts = new EnumMap<>(Map.of(Role.MAIN, List.of(), Role.MEMBER, List.of()));
            parts.put(role, lines.stream().map(sought::line).toList());
            return parts;
        });
    }

    private Part line(String id) {
        Conclusion stands = new Conclusion.PlanItem(id);
        int number = index.of(stands);
        return new Part(
                Kind.PLAN_LINE,
                id,
                List.of(run -> run.of(stands)),
                facts -> facts.holds(number) ? 0 : ABSENT,
                anyOf(number));
    }

    /** Returns formulas that together tell apart all that is looked at of a person. */
    List<Function<RunFormulas, Formula>> formulas(int person) {
        return Vocabulary.known(parts, Role.ofPerson(person)).stream()
                .flatMap(part -> part.states().stream())
                .toList();
    }

    /**
     * Returns the parts that differ.
     *
     * @param refs the persons, the main one first
     */
    Set<Subject> differences(List<String> refs, List<Facts> one, List<Facts> other) {
        Set<Subject> differences = new LinkedHashSet<>();
        for (int person = 0; person < refs.size(); person++) {
            Facts before = one.get(person);
            Facts after = other.get(person);
            if (before != after) {
                for (Part part : Vocabulary.known(parts, Role.ofPerson(person))) {
                    if (part.state().applyAsInt(before) != part.state().applyAsInt(after)) {
                        differences.add(new Subject(part.kind(), part.id(), refs.get(person)));
                    }
                }
            }
        }
        return differences;
    }

    /**
     * Finds case by case the parts that are not as in the first one.
     *
     * @param refs the persons, the main one first
     * @param before how many cases were read before these
     * @param changes by case, where to add the parts
     */
    void addChanges(List<String> refs, NearCases cases, int before, List<Set<Subject>> changes) {
        for (int person = 0; person < refs.size(); person++) {
            for (Part part : Vocabulary.known(parts, Role.ofPerson(person))) {
                long others = part.others().in(cases, person);
                if (others != 0) {
                    Subject subject = new Subject(part.kind(), part.id(), refs.get(person));
                    AtOnce.each(others, before, row -> changes.get(row).add(subject));
                }
            }
        }
    }

    private static Others anyOf(int... numbers) {
        return (cases, person) -> {
            long others = 0;
            for (int number : numbers) {
                others |= NearCases.otherThanFirst(cases.in(person, number));
            }
            return others;
        };
    }

    private List<Part> parts(Role role) {
        List<Part> all = new ArrayList<>(List.of(level()));
        vocabulary.duties().keySet().forEach(duty -> all.add(duty(duty)));
        vocabulary
                .measuresListedWith(role)
                .forEach(measure -> all.add(by == null ? outcome(measure) : due(measure, by)));
        return all;
    }

    private Part level() {
        List<Function<RunFormulas, Formula>> ranks = new ArrayList<>();
        for (int rank = 1; rank < vocabulary.levels().size(); rank++) {
            int least = rank;
            ranks.add(run -> run.levelAtLeast(least));
        }
        int[] levels = vocabulary.levels().stream()
                .mapToInt(level -> index.of(new Conclusion.Level(level.id(), level.rank())))
                .toArray();
        return new Part(Kind.LEVEL, "level", ranks, Facts::levelRank, anyOf(levels));
    }

    private Part duty(String duty) {
        Conclusion holds = new Conclusion.Duty(duty);
        int number = index.of(holds);
        List<Function<RunFormulas, Formula>> states = new ArrayList<>(List.of(run -> run.of(holds)));
        if (by == null) {
            return new Part(Kind.DUTY, duty, states, facts -> facts.holds(number) ? 0 : ABSENT, anyOf(number));
        }
        List<Time> times = vocabulary.times().times();
        times.subList(0, times.size() - 1).forEach(time -> states.add(notLater(duty, time)));
        return new Part(Kind.DUTY, duty, states, earliest(duty, number, times), otherEarliest(duty, number, times));
    }

    private Part outcome(Measure measure) {
        int[] numbers = index.outcomes(measure.id());
        return new Part(
                Kind.MEASURE,
                measure.id(),
                List.of(
                        run -> run.outcome(measure.id(), OutcomeKind.RECOMMENDED),
                        run -> run.outcome(measure.id(), OutcomeKind.CONSIDER)),
                facts -> listed(facts.outcome(numbers)),
                anyOf(numbers[OutcomeKind.RECOMMENDED.ordinal()], numbers[OutcomeKind.CONSIDER.ordinal()]));
    }

    private static int listed(OutcomeKind kind) {
        return kind.isListed() ? kind.ordinal() : ABSENT;
    }

    private Part due(Measure measure, Time last) {
        List<Time> times = vocabulary.times().times().subList(0, last.rank() + 1);
        int standing = index.of(vocabulary.standing(measure.id()));
        return new Part(
                Kind.MEASURE,
                measure.id(),
                times.stream().map(time -> notLater(measure.id(), time)).toList(),
                earliest(measure.id(), standing, times),
                otherEarliest(measure.id(), standing, times));
    }

    private Function<RunFormulas, Formula> notLater(String subject, Time time) {
        return run -> run.of(vocabulary.dueBy(subject, time));
    }

    /** Returns which of some times is the earliest one that is concluded; one behind them where it stands without. */
    private ToIntFunction<Facts> earliest(String subject, int standing, List<Time> times) {
        int[] due = due(subject, times);
        int last = isEvery(times) ? due.length - 1 : ABSENT; // not later than the last time is everything
        return facts -> facts.holds(standing) ? earliest(facts, due, last) : ABSENT;
    }

    /** Tells where it is another time, or having any where these are all of them, that is the earliest. */
    private Others otherEarliest(String subject, int standing, List<Time> times) {
        int[] due = due(subject, times);
        int apart = isEvery(times) ? due.length - 1 : due.length;
        return (cases, person) -> {
            long stands = cases.in(person, standing);
            long notLater = 0;
            long others = isEvery(times) ? NearCases.otherThanFirst(stands) : 0;
            for (int i = 0; i < apart; i++) {
                notLater |= stands & cases.in(person, due[i]);
                others |= NearCases.otherThanFirst(notLater);
            }
            return others;
        };
    }

    private int[] due(String subject, List<Time> times) {
        return times.stream()
                .mapToInt(time -> index.of(new Conclusion.Due(subject, time.id(), time.rank())))
                .toArray();
    }

    private boolean isEvery(List<Time> times) {
        return times.size() == vocabulary.times().times().size();
    }

    private static int earliest(Facts facts, int[] due, int last) {
        for (int i = 0; i < due.length; i++) {
            if (facts.holds(due[i])) {
                return i;
            }
        }
        return last;
    }
}
