package no.varde.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Compares what one book says of two assessments of the same household. Safe for use by many threads. */
public final class Comparer {

    private static final String LEVEL = "level";
    private static final String REVIEW = "review";

    private final Vocabulary vocabulary;
    private final TruthReading reading;

    public Comparer(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.reading = new TruthReading(book);
    }

    /**
     * Compares two assessments. Persons are the same when their refs are; of a member who is in one of the two only,
     * nothing but that is said.
     *
     * @return every change from the former to the present one, the same for the same two
     */
    public Comparison compare(Assessment former, Assessment now) {
        Differences differences = new Differences(vocabulary, former, now);
        Between between = new Between(vocabulary, reading, differences);
        BitSet none = new BitSet();
        BitSet all = differences.everyNumber();
        List<Change> changes = new ArrayList<>();
        for (Subject subject : subjects(former, now)) {
            String from = between.state(subject, none);
            String to = between.state(subject, all);
            if (!from.equals(to) && !isTimeOfWhatCameOrWent(subject, from, to)) {
                BitSet because = Causes.of(candidates(subject, differences), numbers -> between.state(subject, numbers)
                        .equals(to));
                changes.add(new Change(subject, from, to, differences.of(because)));
            }
        }
        changes.sort(Comparator.comparingInt(this::place));
        return new Comparison(former.asOf(), changes);
    }

    /** When something is to be done is no news beside that it is to be done, or no longer. */
    private static boolean isTimeOfWhatCameOrWent(Subject subject, String from, String to) {
        return subject.kind() == Kind.TIME && (from.equals(Change.ABSENT) || to.equals(Change.ABSENT));
    }

    /** Returns the differences that can matter to a part of the result; a review is everybody's. */
    private static BitSet candidates(Subject subject, Differences differences) {
        return switch (subject.kind()) {
            case REVIEW, REVIEW_EVENT -> differences.everyNumber();
            default -> differences.seenBy(subject.ref());
        };
    }

    /** Returns a change's place by its kind: restrictions before other lines of a plan, and lifted ones first. */
    private int place(Change change) {
        Subject subject = change.subject();
        return switch (subject.kind()) {
            case PERSON -> 0;
            case LEVEL -> 1;
            case PLAN_LINE -> isRestriction(subject) ? (change.isGone() ? 2 : 3) : 8;
            case MEASURE -> 4;
            case DUTY -> 5;
            case TIME -> 6;
            case WARNING -> 7;
            case REVIEW -> 9;
            case REVIEW_EVENT -> 10;
        };
    }

    private boolean isRestriction(Subject subject) {
        return Vocabulary.known(vocabulary.planItems(), subject.id()).restricts();
    }

    private List<Subject> subjects(Assessment former, Assessment now) {
        List<String> before = refs(former);
        List<String> after = refs(now);
        String main = now.main().ref();
        List<Subject> subjects = new ArrayList<>();
        before.stream().filter(ref -> !after.contains(ref)).forEach(ref -> subjects.add(person(ref)));
        after.stream().filter(ref -> !before.contains(ref)).forEach(ref -> subjects.add(person(ref)));
        addOfPerson(main, Role.MAIN, subjects);
        after.stream().filter(before::contains).forEach(ref -> addOfPerson(ref, Role.MEMBER, subjects));
        subjects.add(new Subject(Kind.REVIEW, REVIEW, main));
        vocabulary.reviews().values().stream()
                .flatMap(review -> review.event().stream())
                .forEach(event -> subjects.add(new Subject(Kind.REVIEW_EVENT, event.id(), main)));
        return subjects;
    }

    private static List<String> refs(Assessment assessment) {
        return assessment.members().stream().map(Person::ref).toList();
    }

    private static Subject person(String ref) {
        return new Subject(Kind.PERSON, ref, ref);
    }

    private void addOfPerson(String ref, Role role, List<Subject> subjects) {
        subjects.add(new Subject(Kind.LEVEL, LEVEL, ref));
        for (PlanItem item : vocabulary.planItems().values()) {
            add(Kind.PLAN_LINE, item.id(), item.concerns(), ref, role, subjects);
        }
        vocabulary.measuresListedWith(role).forEach(one -> subjects.add(new Subject(Kind.MEASURE, one.id(), ref)));
        vocabulary.duties().values().forEach(one -> add(Kind.DUTY, one.id(), one.concerns(), ref, role, subjects));
        if (!vocabulary.times().times().isEmpty()) {
            vocabulary.measuresListedWith(role).forEach(one -> subjects.add(new Subject(Kind.TIME, one.id(), ref)));
            vocabulary.duties().values().forEach(one -> add(Kind.TIME, one.id(), one.concerns(), ref, role, subjects));
        }
        vocabulary.warnings().values().forEach(one -> add(Kind.WARNING, one.id(), one.concerns(), ref, role, subjects));
    }

    private static void add(Kind kind, String id, Reach concerns, String ref, Role role, List<Subject> subjects) {
        if (concerns.listedWith() == role) {
            subjects.add(new Subject(kind, id, ref));
        }
    }
}
