package no.varde.decision;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.rulebook.Facts;
import no.varde.rulebook.HouseholdRuns;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/**
 * What a book says of a former assessment with some differences brought about. It is read sentence by sentence, which
 * is quick, and each member's part only once for all that the member's run can see.
 */
final class Between {

    private final Vocabulary vocabulary;
    private final HouseholdRuns<Facts> households;
    private final Differences differences;
    private final Map<String, BitSet> seen = new HashMap<>();
    private final Map<Seen, Facts> known = new HashMap<>();

    /** The differences that have come about, of those that a person's run can see. */
    private record Seen(String ref, BitSet numbers) {}

    Between(Vocabulary vocabulary, TruthReading reading, Differences differences) {
        this.vocabulary = vocabulary;
        this.households = reading.households();
        this.differences = differences;
    }

    /** Says what a part of the result is with some differences brought about, in the words of a {@link Change}. */
    String state(Subject subject, BitSet numbers) {
        Assessment assessment = differences.with(numbers);
        if (subject.kind() == Kind.REVIEW) {
            return review(assessment, numbers);
        }
        if (subject.kind() == Kind.REVIEW_EVENT) {
            return present(anyone(assessment, numbers, new Conclusion.Review(subject.id())));
        }
        return assessment
                .find(subject.ref())
                .map(person -> subject.kind() == Kind.PERSON
                        ? Change.PRESENT
                        : state(subject, facts(assessment, person, numbers)))
                .orElse(Change.ABSENT);
    }

    private String state(Subject subject, Facts facts) {
        String id = subject.id();
        return switch (subject.kind()) {
            case LEVEL -> vocabulary.levels().get(facts.levelRank()).id();
            case MEASURE -> facts.outcome(id).name();
            case PLAN_LINE -> present(facts.holds(new Conclusion.PlanItem(id)));
            case DUTY -> present(facts.holds(new Conclusion.Duty(id)));
            case TIME -> facts.time(id, vocabulary).map(Time::id).orElse(Change.ABSENT);
            case WARNING -> present(facts.holds(new Conclusion.Warning(id)));
            case PERSON, REVIEW, REVIEW_EVENT -> throw new IllegalArgumentException("not of one person: " + subject);
        };
    }

    private static String present(boolean holds) {
        return holds ? Change.PRESENT : Change.ABSENT;
    }

    private String review(Assessment assessment, BitSet numbers) {
        return vocabulary.reviews().values().stream()
                .flatMap(review -> review.clock().stream())
                .filter(clock -> anyone(assessment, numbers, new Conclusion.Review(clock.id())))
                .map(clock -> clock.last(assessment.asOf(), assessment.main()::answer))
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse(Change.ABSENT);
    }

    private boolean anyone(Assessment assessment, BitSet numbers, Conclusion conclusion) {
        return assessment.persons().stream()
                .anyMatch(person -> facts(assessment, person, numbers).holds(conclusion));
    }

    private Facts facts(Assessment assessment, AssessedPerson person, BitSet numbers) {
        BitSet visible = (BitSet) numbers.clone();
        visible.and(seen.computeIfAbsent(person.ref(), differences::seenBy));
        Seen key = new Seen(person.ref(), visible);
        Facts facts = known.get(key);
        if (facts == null) {
            facts = person.role() == Role.MEMBER
                    ? households.ofMember(assessment, person)
                    : households.ofMain(assessment, ofMembers(assessment, numbers));
            known.put(key, facts);
        }
        return facts;
    }

    private List<Facts> ofMembers(Assessment assessment, BitSet numbers) {
        return assessment.persons().stream()
                .filter(person -> person.role() == Role.MEMBER)
                .map(member -> facts(assessment, member, numbers))
                .toList();
    }
}
