package no.varde.explanation;

import java.util.List;
import java.util.stream.Stream;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.explanation.MovesAtOnce.Consequence;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Vocabulary;

/** What each way to move answers makes of the lists, as the plain reading tells it, one after the other. */
final class OneMoveAfterTheOther {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final ListStates lists;

    OneMoveAfterTheOther(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.reading = new TruthReading(book);
        this.lists = new ListStates(book);
    }

    /** Returns the ways after which the answers can all be right: each single move, and what is asked only after others. */
    List<List<Move>> valid(Assessment assessment) {
        Moves moves = new Moves(vocabulary, assessment);
        return ways(assessment).filter(way -> moves.isValid(moves.after(way))).toList();
    }

    Stream<List<Move>> ways(Assessment assessment) {
        Moves moves = new Moves(vocabulary, assessment);
        Openings openings = new Openings(moves, Askable.of(vocabulary, assessment, false), question -> true);
        return Stream.concat(moves.every().stream().map(List::of), openings.behind().stream());
    }

    /** Returns what each of some ways makes of the lists. */
    List<Consequence> of(Assessment assessment, List<List<Move>> ways) {
        List<Facts> before = reading.read(assessment);
        Moves from = new Moves(vocabulary, assessment);
        return ways.stream()
                .map(way -> consequence(before, reading.read(from.after(way))))
                .toList();
    }

    private Consequence consequence(List<Facts> before, List<Facts> after) {
        boolean movesLevel = false;
        int changes = 0;
        for (int person = 0; person < after.size(); person++) {
            movesLevel |= before.get(person).levelRank() != after.get(person).levelRank();
            changes +=
                    ListStates.differences(lists.of(before.get(person), person), lists.of(after.get(person), person));
        }
        return new Consequence(movesLevel, changes);
    }
}
