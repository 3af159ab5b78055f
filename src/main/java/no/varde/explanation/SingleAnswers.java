package no.varde.explanation;

import java.util.ArrayList;
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
import no.varde.logic.Patience;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What each single answer, were it another, would make of a result. Every one is tried, so nothing is missing; what is
 * told of has been run by the engine too. Safe for use by many threads.
 */
final class SingleAnswers {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final ListStates lists;
    private final Witnesses witnesses;

    SingleAnswers(Decider decider) {
        this.vocabulary = decider.book().vocabulary();
        this.reading = new TruthReading(decider.book());
        this.lists = new ListStates(decider.book());
        this.witnesses = new Witnesses(decider);
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
            this.openings = new Openings(moves, askable, moving);
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
    }
}
