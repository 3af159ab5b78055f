package no.varde.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.explanation.MovesAtOnce.Consequence;
import no.varde.explanation.Robustness.Sensitive;
import no.varde.logic.Patience;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/**
 * The answers to be sure of: those that would, each by itself, change the list of a result. Every answer is tried, so none is
 * missing. They are read on columns, 64 at a time, and no engine is asked of them: every result names some, and what is told
 * here is which answers to look at once more, not what they would lead to. Safe for use by many threads.
 */
public final class SureAnswers {

    private final Vocabulary vocabulary;
    private final MovesAtOnce atOnce;
    private final Set<Question> judgements = new LinkedHashSet<>();

    public SureAnswers(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.atOnce = new MovesAtOnce(book);
        List<String> levels = vocabulary.levels().stream().map(Level::id).toList();
        vocabulary.questions().values().stream()
                .filter(question -> question.scale().choices().equals(levels))
                .forEach(judgements::add);
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
        Moves moves = new Moves(vocabulary, assessment);
        return named(worst(assessment, moves, membersKnown), moves);
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
        Askable askable = Askable.of(vocabulary, assessment, membersKnown);
        Openings openings = new Openings(vocabulary, moves, askable, question -> true);
        List<List<Move>> ways = Stream.concat(openings.named().stream().map(List::of), openings.behind().stream())
                .filter(way -> isCounted(moves, way))
                .toList();
        List<Consequence> consequences = atOnce.of(assessment, ways);
        Map<OneAnswer, Worst> worst = new LinkedHashMap<>();
        for (int i = 0; i < ways.size(); i++) {
            if (consequences.get(i).changes() > 0) {
                Worst found = new Worst(ways.get(i), consequences.get(i));
                worst.merge(OneAnswer.of(found.first()), found, Worst::worse);
            }
        }
        return worst.values().stream().sorted(Worst.ORDER).toList();
    }

    /** The helper's own judgement of the level is no answer that is right or wrong. */
    private boolean isCounted(Moves moves, List<Move> way) {
        Patience.check();
        for (Move move : way) {
            if (judgements.contains(move.question())) {
                return false;
            }
        }
        return moves.isValid(way);
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
    record Worst(List<Move> moves, Consequence consequence) {

        /** What an answer changes by itself comes before what it does only with others, whatever that is. */
        static final Comparator<Worst> ORDER = Comparator.comparing(Worst::isFurther)
                .thenComparing(Comparator.comparing((Worst one) -> one.consequence.movesLevel())
                        .thenComparing(one -> one.consequence.changes())
                        .reversed());

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
            return ORDER.compare(this, other) <= 0 ? this : other;
        }

        Sensitive sensitive(String ref) {
            return new Sensitive(ref, first().question(), consequence.movesLevel(), consequence.changes(), isFurther());
        }
    }
}
