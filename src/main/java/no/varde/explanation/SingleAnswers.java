package no.varde.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decider;
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

    public SingleAnswers(Decider decider) {
        this.vocabulary = decider.book().vocabulary();
        this.reading = new TruthReading(decider.book());
        this.lists = new ListStates(decider.book());
        this.witnesses = new Witnesses(decider);
    }

    /**
     * Returns every change of one answer that moves a level, or brings a measure to the list or takes it away. An answer
     * that cannot change stays; one that is unknown may become known.
     *
     * @param asked says which levels and measures are asked for
     * @throws ReadingsDiffer when the engine concludes something else of such a change
     */
    List<Change> changes(Assessment assessment, Predicate<Subject> asked) {
        Attempt attempt = new Attempt(assessment);
        List<Change> changes = new ArrayList<>();
        for (Move move : attempt.moves.ofWhatCanChange()) {
            Assessment moved = attempt.after(move);
            if (moved != null) {
                List<Facts> after = attempt.rereading.after(moved, List.of(move));
                List<Change> made = changes(attempt, after, move, asked);
                if (!made.isEmpty()) {
                    witnesses.checkAgain(moved, after, attempt.engine);
                    changes.addAll(made);
                }
            }
        }
        return changes;
    }

    private List<Change> changes(Attempt attempt, List<Facts> after, Move move, Predicate<Subject> asked) {
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
                                attempt.moves.differences(List.of(move))))
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

    /**
     * Returns the answers that would, each by itself, change the list if they were wrong or became known: levels, duties,
     * recommended and considered measures. What cannot change can be wrong, and counts.
     *
     * @throws ReadingsDiffer when the engine concludes something else of an answer that is named first
     */
    public Robustness robustness(Assessment assessment) {
        Attempt attempt = new Attempt(assessment);
        Map<OneAnswer, Worst> worst = new LinkedHashMap<>();
        for (Move move : attempt.moves.every()) {
            Assessment moved = namesLevel(move.question()) ? null : attempt.after(move);
            if (moved != null) {
                Worst found = consequence(attempt, moved, move);
                if (found.changes() > 0) {
                    worst.merge(new OneAnswer(move.person(), move.question()), found, Worst::worse);
                }
            }
        }
        return robustness(attempt, worst);
    }

    private record OneAnswer(int person, Question question) {}

    /** What the answer that changes most would change. */
    private record Worst(Move move, boolean movesLevel, int changes) {

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

    private Worst consequence(Attempt attempt, Assessment moved, Move move) {
        List<Facts> after = attempt.rereading.after(moved, List.of(move));
        boolean movesLevel = false;
        int changes = 0;
        for (int person = 0; person < after.size(); person++) {
            if (after.get(person) != attempt.before.get(person)) {
                int[] now = lists.of(after.get(person), person);
                movesLevel |= attempt.states.get(person)[0] != now[0];
                changes += ListStates.differences(attempt.states.get(person), now);
            }
        }
        return new Worst(move, movesLevel, changes);
    }

    private Robustness robustness(Attempt attempt, Map<OneAnswer, Worst> worst) {
        List<Sensitive> given = new ArrayList<>();
        List<Sensitive> unknown = new ArrayList<>();
        worst.values().stream().sorted(Worst.ORDER).forEach(found -> {
            List<Sensitive> list = found.move().before().isUnknown() ? unknown : given;
            if (list.size() < Robustness.NAMED) {
                Assessment moved = attempt.moves.after(List.of(found.move()));
                List<Facts> after = attempt.rereading.after(moved, List.of(found.move()));
                witnesses.checkAgain(moved, after, attempt.engine);
            }
            String ref = attempt.moves.person(found.move().person()).ref();
            list.add(new Sensitive(ref, found.move().question(), found.movesLevel(), found.changes()));
        });
        return new Robustness(given, unknown);
    }

    /** One assessment whose answers are moved. */
    private final class Attempt {

        private final Moves moves;
        private final Rereading rereading;
        private final List<Facts> before;
        private final List<Facts> engine;
        private final List<int[]> states = new ArrayList<>();

        Attempt(Assessment assessment) {
            this.moves = new Moves(vocabulary, assessment);
            this.rereading = new Rereading(reading, assessment);
            this.before = rereading.before();
            this.engine = witnesses.check(assessment, before);
            for (int person = 0; person < before.size(); person++) {
                states.add(lists.of(before.get(person), person));
            }
        }

        /** Returns the assessment after a move, or null where its answers cannot all be right. */
        @Nullable
        Assessment after(Move move) {
            Patience.check();
            Assessment moved = moves.after(List.of(move));
            return moves.isValid(moved) ? moved : null;
        }
    }
}
