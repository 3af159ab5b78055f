package no.varde.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Household;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Reads an assessment again with some answers moved, and only the runs that can see a difference. */
final class Rereading {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final List<Facts> members = new ArrayList<>();
    private final boolean[] household;
    private final Facts main;

    Rereading(Vocabulary vocabulary, TruthReading reading, Assessment assessment) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        assessment.members().forEach(member -> members.add(member(assessment, member)));
        this.household = Household.facts(vocabulary, members);
        this.main = main(assessment, household);
    }

    private Facts member(Assessment assessment, Person member) {
        return reading.read(Answers.of(vocabulary, assessment, member, Role.MEMBER, new boolean[0]), Role.MEMBER);
    }

    private Facts main(Assessment assessment, boolean[] facts) {
        return reading.read(Answers.of(vocabulary, assessment, assessment.main(), Role.MAIN, facts), Role.MAIN);
    }

    /** Returns what is known of each person before anything moves, the main person first. */
    List<Facts> before() {
        return all(main, members);
    }

    /** Returns what is known of each person after some moves, the main person first. */
    List<Facts> after(Assessment moved, Collection<Move> moves) {
        List<Facts> others = new ArrayList<>(members);
        for (int i = 0; i < others.size(); i++) {
            int person = i + 1;
            if (moves.stream().anyMatch(move -> isSeenByMember(move, person))) {
                others.set(i, member(moved, moved.members().get(i)));
            }
        }
        boolean[] facts = Household.facts(vocabulary, others);
        boolean isSeen = moves.stream().anyMatch(move -> move.person() == 0) || !Arrays.equals(facts, household);
        return all(isSeen ? main(moved, facts) : main, others);
    }

    private static boolean isSeenByMember(Move move, int person) {
        return move.person() == person || move.question().reach() == Reach.SHARED;
    }

    private static List<Facts> all(Facts main, List<Facts> members) {
        List<Facts> all = new ArrayList<>(List.of(main));
        all.addAll(members);
        return all;
    }
}
