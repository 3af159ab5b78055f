package no.varde.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** The list of each person as numbers that are quick to compare: the level, the measures, the duties. */
final class ListStates {

    private static final int NOT_LISTED = 0;
    private static final int CONSIDER = 1;
    private static final int RECOMMENDED = 2;

    private final Map<Role, Entries> entries = new EnumMap<>(Role.class);

    /** What a run lists, in order: the level, then measures, then duties. */
    private record Entries(List<String> measures, int[][] outcomes, List<String> duties, int[] dutyNumbers) {}

    ListStates(RuleBook book) {
        Vocabulary vocabulary = book.vocabulary();
        ConclusionIndex index = book.index();
        List<String> duties = List.copyOf(vocabulary.duties().keySet());
        for (Role role : Role.values()) {
            List<String> measures = new ArrayList<>();
            vocabulary.measuresListedWith(role).forEach(measure -> measures.add(measure.id()));
            entries.put(
                    role,
                    new Entries(
                            measures,
                            measures.stream().map(index::outcomes).toArray(int[][]::new),
                            duties,
                            duties.stream()
                                    .mapToInt(duty -> index.of(new Conclusion.Duty(duty)))
                                    .toArray()));
        }
    }

    int[] of(Facts facts, int person) {
        Entries listed = Vocabulary.known(entries, Role.ofPerson(person));
        int[] states = new int[1 + listed.outcomes().length + listed.dutyNumbers().length];
        int at = 0;
        states[at++] = facts.levelRank();
        for (int[] outcomes : listed.outcomes()) {
            states[at++] = state(facts.outcome(outcomes));
        }
        for (int duty : listed.dutyNumbers()) {
            states[at++] = facts.holds(duty) ? 1 : 0;
        }
        return states;
    }

    private static int state(OutcomeKind kind) {
        return kind == OutcomeKind.RECOMMENDED ? RECOMMENDED : kind == OutcomeKind.CONSIDER ? CONSIDER : NOT_LISTED;
    }

    /** Returns which levels move, and which measures come in or go out, between the states of a person. */
    List<Subject> moved(int[] before, int[] after, int person, String ref) {
        List<Subject> moved = new ArrayList<>();
        if (before[0] != after[0]) {
            moved.add(level(ref));
        }
        List<String> measures = Vocabulary.known(entries, Role.ofPerson(person)).measures();
        for (int i = 0; i < measures.size(); i++) {
            if ((before[i + 1] == NOT_LISTED) != (after[i + 1] == NOT_LISTED)) {
                moved.add(measure(measures.get(i), ref));
            }
        }
        return moved;
    }

    static Subject level(String ref) {
        return new Subject(Kind.LEVEL, "level", ref);
    }

    static Subject measure(String id, String ref) {
        return new Subject(Kind.MEASURE, id, ref);
    }

    /** Returns in how many places two states differ. */
    static int differences(int[] before, int[] after) {
        int differences = 0;
        for (int i = 0; i < before.length; i++) {
            differences += before[i] == after[i] ? 0 : 1;
        }
        return differences;
    }
}
