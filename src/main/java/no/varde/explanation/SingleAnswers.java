package no.varde.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decider;
import no.varde.decision.Difference;
import no.varde.explanation.MovesAtOnce.Consequence;
import no.varde.explanation.Robustness.Sensitive;
import no.varde.logic.Patience;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What each single answer, were it another, would make of a result. Every one is tried, so nothing is missing; what is
 * told of has been run by the engine too. Safe for use by many threads.
 */
public final class SingleAnswers {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final ListStates lists;
    private final Witnesses witnesses;
    private final MovesAtOnce atOnce;

    public SingleAnswers(Decider decider) {
        this.vocabulary = decider.book().vocabulary();
        this.reading = new TruthReading(decider.book());
        this.lists = new ListStates(decider.book());
        this.witnesses = new Witnesses(decider);
        this.atOnce = new MovesAtOnce(decider.book());
    }

    /**
     * Changes of one answer that is named.
     *
     * @param alone those that it brings about by itself
     * @param further those that take an answer, too, to what is asked only then
     */
    record ByOneAnswer(List<Change> alone, List<Change> further) {

        List<Change> all() {
            return Stream.concat(alone.stream(), further.stream()).toList();
        }
    }

    /**
     * Returns every change of one answer that moves a level, or brings a measure to the list or takes it away. An answer
     * that cannot change stays; one that is unknown may become known. What nobody is asked before another answer is known
     * stands as a change of that one.
     *
     * @param membersKnown whether it is known who the members are, even where there are none
     * @param asked says which levels and measures are asked for
     * @throws ReadingsDiffer when the engine concludes something else of such a change
     */
    ByOneAnswer changes(Assessment assessment, boolean membersKnown, Predicate<Subject> asked) {
        Attempt attempt = new Attempt(assessment, membersKnown, Question::changes);
        Map<Told, Change> alone = new LinkedHashMap<>();
        attempt.openings.named().forEach(move -> changes(attempt, List.of(move), asked)
                .forEach(change -> alone.put(Told.of(change), change)));
        Map<Told, Change> further = new LinkedHashMap<>();
        attempt.openings.behind().forEach(way -> changes(attempt, way, asked).stream()
                .map(change -> firstOf(change, attempt.moves.differences(way.subList(0, 1))))
                .filter(change -> !alone.containsKey(Told.of(change)))
                .forEach(change -> further.putIfAbsent(Told.of(change), change)));
        return new ByOneAnswer(List.copyOf(alone.values()), List.copyOf(further.values()));
    }

    private static Change firstOf(Change change, List<Difference> first) {
        return new Change(change.subject(), change.from(), change.to(), first, true);
    }

    /** What is told of a change, so that nothing is told twice. */
    private record Told(Subject subject, String to, List<Difference> because) {

        static Told of(Change change) {
            return new Told(change.subject(), change.to(), change.because());
        }
    }

    private List<Change> changes(Attempt attempt, List<Move> moves, Predicate<Subject> asked) {
        Assessment moved = attempt.after(moves);
        if (moved == null) {
            return List.of();
        }
        List<Facts> after = attempt.rereading.after(moved, moves);
        List<Change> made = changes(attempt, after, moves, asked);
        if (!made.isEmpty()) {
            witnesses.checkAgain(moved, after, attempt.engine);
        }
        return made;
    }

    private List<Change> changes(Attempt attempt, List<Facts> after, List<Move> moves, Predicate<Subject> asked) {
        List<Change> changes = new ArrayList<>();
        for (int person = 0; person < after.size(); person++) {
            Facts before = attempt.before.get(person);
            Facts now = after.get(person);
            if (before != now) {
                String ref = attempt.moves.person(person).ref();
                lists.moved(attempt.states.get(person), lists.of(now, person), person, ref).stream()
                        .filter(asked)
                        .map(subject -> new Change(
                                subject,
                                state(vocabulary, subject, before),
                                state(vocabulary, subject, now),
                                attempt.moves.differences(moves)))
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    /** Returns what a part of the result is, in the words of a {@link Change}. */
    static String state(Vocabulary vocabulary, Subject subject, Facts facts) {
        return subject.kind() == Kind.LEVEL
                ? vocabulary.levels().get(facts.levelRank()).id()
                : facts.outcome(subject.id()).name();
    }

    /** Returns {@link #robustness(Assessment, boolean)} where it is not known who the members are, if there are none. */
    public Robustness robustness(Assessment assessment) {
        return robustness(assessment, false);
    }

    /**
     * Returns the answers that would, each by itself, change the list if they were wrong or became known: levels, duties,
     * recommended and considered measures. What cannot change can be wrong, and counts. Behind them stand those on which it
     * hangs whether a question is asked that would change the list.
     *
     * @param membersKnown whether it is known who the members are, even where there are none
     * @throws ReadingsDiffer when the engine concludes something else of an answer that is named first
     */
    public Robustness robustness(Assessment assessment, boolean membersKnown) {
        Attempt attempt = new Attempt(assessment, membersKnown, question -> true);
        Map<OneAnswer, Worst> alone =
                worst(attempt, attempt.openings.named().stream().map(List::of).toList());
        Map<OneAnswer, Worst> further = worst(
                attempt,
                attempt.openings.behind().stream()
                        .filter(way -> !alone.containsKey(OneAnswer.of(way.get(0))))
                        .toList());
        List<Worst> worst = new ArrayList<>();
        Stream.of(alone, further)
                .forEach(some -> some.values().stream().sorted(Worst.ORDER).forEach(worst::add));
        return robustness(attempt, worst);
    }

    /** Returns of each answer that is named first what would change most. */
    private Map<OneAnswer, Worst> worst(Attempt attempt, List<List<Move>> ways) {
        List<List<Move>> valid = ways.stream()
                .filter(way -> way.stream().noneMatch(move -> namesLevel(move.question())) && attempt.isValidAfter(way))
                .toList();
        List<Consequence> consequences = atOnce.of(attempt.assessment, valid);
        Map<OneAnswer, Worst> worst = new LinkedHashMap<>();
        for (int i = 0; i < valid.size(); i++) {
            if (consequences.get(i).changes() > 0) {
                Worst found = new Worst(valid.get(i), consequences.get(i));
                worst.merge(OneAnswer.of(found.first()), found, Worst::worse);
            }
        }
        return worst;
    }

    private record OneAnswer(int person, Question question) {

        static OneAnswer of(Move move) {
            return new OneAnswer(move.person(), move.question());
        }
    }

    /**
     * What the answer that changes most would change.
     *
     * @param moves the answer that is named, and those that are given only then
     */
    private record Worst(List<Move> moves, Consequence consequence) {

        Move first() {
            return moves.get(0);
        }

        boolean isFurther() {
            return moves.size() > 1;
        }

        boolean movesLevel() {
            return consequence.movesLevel();
        }

        int changes() {
            return consequence.changes();
        }

        Worst worse(Worst other) {
            return ORDER.compare(this, other) <= 0 ? this : other;
        }

        static final Comparator<Worst> ORDER = Comparator.comparing(Worst::movesLevel)
                .thenComparing(Worst::changes)
                .reversed();
    }

    /** The helper's own judgement of the level is no answer that is right or wrong. */
    private boolean namesLevel(Question question) {
        return question.scale()
                .choices()
                .equals(vocabulary.levels().stream().map(Level::id).toList());
    }

    /** Returns what moves make of the lists by the plain reading. */
    private Consequence consequence(Attempt attempt, List<Facts> after) {
        boolean movesLevel = false;
        int changes = 0;
        for (int person = 0; person < after.size(); person++) {
            int[] now = lists.of(after.get(person), person);
            movesLevel |= attempt.states.get(person)[0] != now[0];
            changes += ListStates.differences(attempt.states.get(person), now);
        }
        return new Consequence(movesLevel, changes);
    }

    private Robustness robustness(Attempt attempt, List<Worst> worst) {
        List<Sensitive> given = new ArrayList<>();
        List<Sensitive> unknown = new ArrayList<>();
        for (Worst found : worst) {
            Move first = found.first();
            List<Sensitive> list = first.before().isUnknown() ? unknown : given;
            if (list.size() < Robustness.NAMED) {
                Assessment moved = attempt.moves.after(found.moves());
                List<Facts> after = attempt.rereading.after(moved, found.moves());
                witnesses.checkAgain(moved, after, attempt.engine);
                if (!consequence(attempt, after).equals(found.consequence())) {
                    throw new ReadingsDiffer(moved, "the plain reading and that on columns");
                }
            }
            String ref = attempt.moves.person(first.person()).ref();
            list.add(new Sensitive(ref, first.question(), found.movesLevel(), found.changes(), found.isFurther()));
        }
        return new Robustness(given, unknown);
    }

    /** One assessment whose answers are moved. */
    private final class Attempt {

        private final Assessment assessment;
        private final Moves moves;
        private final Openings openings;
        private final Rereading rereading;
        private final List<Facts> before;
        private final List<Facts> engine;
        private final List<int[]> states = new ArrayList<>();

        /**
         * Reads an assessment as it is.
         *
         * @param moving says of a question whose answer is known whether it can become another
         */
        Attempt(Assessment assessment, boolean membersKnown, Predicate<Question> moving) {
            this.assessment = assessment;
            this.moves = new Moves(vocabulary, assessment);
            Askable askable = Askable.of(vocabulary, assessment, membersKnown);
            this.openings = new Openings(vocabulary, moves, askable, moving);
            this.rereading = new Rereading(reading, assessment);
            this.before = rereading.before();
            this.engine = witnesses.check(assessment, before);
            for (int person = 0; person < before.size(); person++) {
                states.add(lists.of(before.get(person), person));
            }
        }

        /** Returns the assessment after some moves, or null where its answers cannot all be right. */
        @Nullable
        Assessment after(List<Move> some) {
            Patience.check();
            Assessment moved = moves.after(some);
            return moves.isValid(moved) ? moved : null;
        }

        boolean isValidAfter(List<Move> way) {
            Patience.check();
            return moves.isValid(way);
        }
    }
}
