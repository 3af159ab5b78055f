package no.varde.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.explanation.MovesAtOnce.Consequence;
import no.varde.explanation.Robustness.Sensitive;
import no.varde.logic.Patience;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The answers to be sure of: those that would, each by itself, change the list of a result. Every answer is tried, so none is
 * missing. They are read on columns, 64 at a time, and no engine is asked of them: every result names some, and what is told
 * here is which answers to look at once more, not what they would lead to. Safe for use by many threads.
 */
public final class SureAnswers {

    private final Vocabulary vocabulary;
    private final BookMoves moves;
    private final MovesAtOnce atOnce;
    private final BitSet judgements = new BitSet(); // by their slots

    public SureAnswers(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.moves = new BookMoves(vocabulary);
        this.atOnce = new MovesAtOnce(book);
        List<String> levels = vocabulary.levels().stream().map(Level::id).toList();
        vocabulary.questions().values().stream()
                .filter(question -> question.scale().choices().equals(levels))
                .forEach(question -> judgements.set(question.slot()));
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
     */
    public Robustness robustness(Assessment assessment, boolean membersKnown) {
        Moves moves = moves(assessment);
        return named(worst(assessment, moves, membersKnown), moves);
    }

    /** Returns the moves of the answers of an assessment. */
    Moves moves(Assessment assessment) {
        return moves.of(assessment);
    }

    /** Names answers by what would change most. */
    static Robustness named(List<Worst> all, Moves moves) {
        List<Sensitive> given = new ArrayList<>();
        List<Sensitive> unknown = new ArrayList<>();
        for (Worst worst : all) {
            Move first = worst.first();
            (first.before().isUnknown() ? unknown : given)
                    .add(worst.sensitive(moves.person(first.person()).ref()));
        }
        return new Robustness(given, unknown);
    }

    /** Returns of each answer that is named first what would change most, in the order in which they are named. */
    List<Worst> worst(Assessment assessment, Moves moves, boolean membersKnown) {
        Askable askable = Askable.of(vocabulary, assessment, moves.answers(), membersKnown);
        List<List<Move>> ways = ways(moves, new Openings(moves, askable, question -> true));
        List<Consequence> consequences = atOnce.of(assessment, moves.answers(), ways);
        WorstOfEach worst = new WorstOfEach(moves);
        for (int i = 0; i < ways.size(); i++) {
            if (consequences.get(i).changes() > 0) {
                worst.add(new Worst(ways.get(i), consequences.get(i)));
            }
        }
        return worst.inOrder();
    }

    /** What would change most of each answer that is named first, in the order in which the answers were first met. */
    private static final class WorstOfEach {

        private final int slots;
        private final @Nullable Worst[] worst; // slot by slot of each person
        private final List<Integer> met = new ArrayList<>();

        WorstOfEach(Moves moves) {
            this.slots = moves.slots();
            this.worst = new Worst[moves.persons() * slots];
        }

        void add(Worst found) {
            int answer =
                    found.first().person() * slots + found.first().question().slot();
            Worst known = worst[answer];
            if (known == null) {
                met.add(answer);
            }
            worst[answer] = known == null ? found : known.worse(found);
        }

        List<Worst> inOrder() {
            List<Worst> all = new ArrayList<>(met.size());
            for (int answer : met) {
                all.add(Objects.requireNonNull(worst[answer]));
            }
            all.sort(Worst.ORDER);
            return all;
        }
    }

    /** Returns all that is tried: each move of an answer that may be named, and behind them what is asked only after others. */
    private List<List<Move>> ways(Moves moves, Openings openings) {
        List<Move> named = openings.named();
        List<List<Move>> behind = openings.behind();
        List<List<Move>> ways = new ArrayList<>(named.size() + behind.size());
        for (Move move : named) {
            addIfCounted(ways, moves, List.of(move));
        }
        for (List<Move> way : behind) {
            addIfCounted(ways, moves, way);
        }
        return ways;
    }

    private void addIfCounted(List<List<Move>> ways, Moves moves, List<Move> way) {
        if (isCounted(moves, way)) {
            ways.add(way);
        }
    }

    /** The helper's own judgement of the level is no answer that is right or wrong. */
    private boolean isCounted(Moves moves, List<Move> way) {
        Patience.check();
        for (int i = 0; i < way.size(); i++) { // asked of each of many hundreds
            if (judgements.get(way.get(i).question().slot())) {
                return false;
            }
        }
        return moves.isValid(way);
    }

    /**
     * What the answer that changes most would change.
     *
     * @param moves the answer that is named, and those that are given only then
     */
    record Worst(List<Move> moves, Consequence consequence) {

        /** What an answer changes by itself comes before what it does only with others, whatever that is. */
        static final Comparator<Worst> ORDER = Worst::inOrder;

        Worst {
            moves = List.copyOf(moves);
        }

        Move first() {
            return moves.get(0);
        }

        boolean isFurther() {
            return moves.size() > 1;
        }

        Worst worse(Worst other) {
            return inOrder(other) <= 0 ? this : other;
        }

        private int inOrder(Worst other) {
            if (isFurther() != other.isFurther()) {
                return isFurther() ? 1 : -1;
            }
            if (consequence.movesLevel() != other.consequence.movesLevel()) {
                return consequence.movesLevel() ? -1 : 1;
            }
            return Integer.compare(other.consequence.changes(), consequence.changes());
        }

        Sensitive sensitive(String ref) {
            return new Sensitive(ref, first().question(), consequence.movesLevel(), consequence.changes(), isFurther());
        }
    }
}
