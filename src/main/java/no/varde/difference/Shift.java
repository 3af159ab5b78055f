package no.varde.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.difference.Move.Direction;
import no.varde.difference.Move.Matter;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Role;

/**
 * Something that changes for one person of one case.
 *
 * @param ref the person
 */
public record Shift(String ref, Topic subject, String from, String to, Matter kind, Direction direction) {

    /** Runs both books on cases, and returns for each that changes what does, losses first. */
    static Map<String, List<Shift>> of(Deciders deciders, Map<String, Assessment> cases) {
        Map<String, List<Shift>> changed = new LinkedHashMap<>();
        if (cases.isEmpty()) {
            return changed;
        }
        Decider before = deciders.old();
        Decider after = deciders.present();
        List<Topic> subjects =
                Topic.all(List.of(before.book().vocabulary(), after.book().vocabulary()));
        cases.forEach((name, assessment) -> {
            List<Shift> shifts = of(before, after, assessment, subjects);
            if (!shifts.isEmpty()) {
                changed.put(name, shifts);
            }
        });
        return changed;
    }

    /** Runs both books on one case; what a book does not ask, it does not see. Returns what changes, losses first. */
    public static List<Shift> between(Decider old, Decider present, Assessment assessment) {
        return of(
                old,
                present,
                assessment,
                Topic.all(List.of(old.book().vocabulary(), present.book().vocabulary())));
    }

    private static List<Shift> of(Decider before, Decider after, Assessment assessment, List<Topic> subjects) {
        List<Facts> was = before.facts(AskedBy.of(before.book().vocabulary(), assessment));
        List<Facts> is = after.facts(AskedBy.of(after.book().vocabulary(), assessment));
        List<Shift> shifts = new ArrayList<>();
        for (int person = 0; person < was.size(); person++) {
            for (Topic subject : subjects) {
                if (subject.role() == Role.ofPerson(person)) {
                    String from = subject.value(was.get(person), before.book().vocabulary());
                    String to = subject.value(is.get(person), after.book().vocabulary());
                    if (!from.equals(to)) {
                        Judged means = Judged.of(
                                subject,
                                from,
                                to,
                                before.book().vocabulary(),
                                after.book().vocabulary());
                        String ref = assessment.refs().get(person);
                        shifts.add(new Shift(ref, subject, from, to, means.matter(), means.direction()));
                    }
                }
            }
        }
        shifts.sort(Comparator.comparing(Shift::direction).thenComparing(Shift::kind));
        return shifts;
    }
}
