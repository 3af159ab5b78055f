package no.varde.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.logic.ReadingsDiffer;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;

/** Runs two books, and books between them, on examples of how they differ. */
final class Replay {

    private final Decider old;
    private final Decider present;
    private final TruthReading oldReading;
    private final TruthReading newReading;
    private final Edits edits;
    private final Reads oldReads;
    private final Reads newReads;
    private final Map<Edit, List<Between>> between = new HashMap<>();
    private final Map<Assessment, List<List<Facts>>> runs = new HashMap<>();

    /** A book in which one edit is undone, or the only one made. */
    private record Between(RuleBook book, TruthReading reading, boolean undone) {}

    Replay(Deciders deciders, Edits edits) {
        this.old = deciders.old();
        this.present = deciders.present();
        this.oldReading = new TruthReading(old.book());
        this.newReading = new TruthReading(present.book());
        this.edits = edits;
        this.oldReads = new Reads(old.book());
        this.newReads = new Reads(present.book());
    }

    /**
     * Sees to it that both books, run by Drools and read plainly, say of an example what their formulas say.
     *
     * @throws ReadingsDiffer when one does not
     */
    void check(Topic subject, String from, String to, Assessment example) {
        List<List<Facts>> both = runs.computeIfAbsent(
                example, any -> List.of(facts(old, oldReading, example), facts(present, newReading, example)));
        String was = value(subject, both.get(0), old.book());
        String is = value(subject, both.get(1), present.book());
        if (!was.equals(from) || !is.equals(to)) {
            throw new ReadingsDiffer(
                    example,
                    subject + " is to change from " + from + " to " + to + ", and does from " + was + " to " + is);
        }
    }

    private static List<Facts> facts(Decider decider, TruthReading reading, Assessment example) {
        Assessment asked = AskedBy.of(decider.book().vocabulary(), example);
        List<Facts> engine = decider.facts(asked);
        List<Facts> plain = reading.read(asked);
        for (int i = 0; i < engine.size(); i++) {
            if (!engine.get(i).concluded().equals(plain.get(i).concluded())) {
                throw new ReadingsDiffer(example, "Drools and the plain reading, of person " + i);
            }
        }
        return engine;
    }

    private static String value(Topic subject, List<Facts> facts, RuleBook book) {
        return subject.value(facts.get(subject.role().firstPerson()), book.vocabulary());
    }

    /** Returns the edits that by themselves change a subject in an example, or all that reach it where none does. */
    List<Edit> causes(Topic subject, Assessment example) {
        List<Edit> reaching =
                edits.all().stream().filter(edit -> reaches(edit, subject)).toList();
        if (reaching.size() < 2) {
            return reaching;
        }
        List<Edit> causes = new ArrayList<>();
        for (Edit edit : reaching) {
            if (between.computeIfAbsent(edit, this::between).stream()
                    .anyMatch(book -> makesTheDifference(book, subject, example))) {
                causes.add(edit);
            }
        }
        return causes.isEmpty() ? reaching : causes;
    }

    private boolean reaches(Edit edit, Topic subject) {
        Reads.Key key = new Reads.Key(edit.part(), edit.id());
        return oldReads.of(subject).contains(key) || newReads.of(subject).contains(key);
    }

    private boolean makesTheDifference(Between between, Topic subject, Assessment example) {
        List<List<Facts>> both = runs.getOrDefault(example, List.of());
        List<Facts> facts = between.reading().read(AskedBy.of(between.book().vocabulary(), example));
        RuleBook beside = between.undone() ? present.book() : old.book();
        return !value(subject, facts, between.book())
                .equals(value(subject, both.get(between.undone() ? 1 : 0), beside));
    }

    private List<Between> between(Edit edit) {
        List<Between> books = new ArrayList<>();
        edits.with(edit, present.book(), edits.oldRules()).ifPresent(book -> books.add(between(book, true)));
        edits.with(edit, old.book(), edits.newRules()).ifPresent(book -> books.add(between(book, false)));
        return books;
    }

    private static Between between(RuleBook book, boolean undone) {
        return new Between(book, new TruthReading(book), undone);
    }
}
