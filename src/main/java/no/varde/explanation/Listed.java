package no.varde.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Compares the lists of two readings: levels, duties, and the measures that are recommended or can be considered. */
final class Listed {

    private final Vocabulary vocabulary;
    private final List<String> refs;

    /**
     * Makes a comparison.
     *
     * @param refs the persons, the main one first
     */
    Listed(Vocabulary vocabulary, List<String> refs) {
        this.vocabulary = vocabulary;
        this.refs = refs;
    }

    /** Returns the parts of the list that differ. */
    Set<Subject> differences(List<Facts> one, List<Facts> other) {
        Set<Subject> differences = new LinkedHashSet<>();
        for (int person = 0; person < refs.size(); person++) {
            if (one.get(person) != other.get(person)) {
                add(person, one.get(person), other.get(person), differences);
            }
        }
        return differences;
    }

    private void add(int person, Facts one, Facts other, Set<Subject> differences) {
        String ref = refs.get(person);
        if (one.levelRank() != other.levelRank()) {
            differences.add(new Subject(Kind.LEVEL, "level", ref));
        }
        for (Duty duty : vocabulary.duties().values()) {
            Conclusion conclusion = new Conclusion.Duty(duty.id());
            if (one.holds(conclusion) != other.holds(conclusion)) {
                differences.add(new Subject(Kind.DUTY, duty.id(), ref));
            }
        }
        for (Measure measure : vocabulary.measuresListedWith(Role.ofPerson(person))) {
            OutcomeKind from = one.outcome(measure.id());
            OutcomeKind to = other.outcome(measure.id());
            if (from != to && (isListed(from) || isListed(to))) {
                differences.add(new Subject(Kind.MEASURE, measure.id(), ref));
            }
        }
    }

    static boolean isListed(OutcomeKind kind) {
        return kind == OutcomeKind.RECOMMENDED || kind == OutcomeKind.CONSIDER;
    }
}
