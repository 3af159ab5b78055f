package no.varde.explanation;

import java.util.Collection;
import java.util.List;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.rulebook.Facts;
import no.varde.rulebook.HouseholdRuns;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Reach;

/** Reads an assessment again with some answers moved, and only the runs that can see a difference. */
final class Rereading {

    private final HouseholdRuns<Facts> households;
    private final List<Facts> before;

    Rereading(TruthReading reading, Assessment assessment) {
        this.households = reading.households();
        this.before = households.of(assessment);
    }

    /** Returns what is known of each person before anything moves, the main person first. */
    List<Facts> before() {
        return before;
    }

    /** Returns what is known of each person after some moves, the main person first. */
    List<Facts> after(Assessment moved, Collection<Move> moves) {
        return households.again(moved, before, person -> moves.stream().anyMatch(move -> isSeenBy(person, move)));
    }

    private static boolean isSeenBy(AssessedPerson person, Move move) {
        return move.person() == person.number() || move.question().reach() == Reach.SHARED;
    }
}
