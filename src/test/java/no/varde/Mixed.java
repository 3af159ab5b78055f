package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.decision.Change;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.decision.Difference.OtherDay;
import no.varde.decision.Difference.OtherEntry;
import no.varde.decision.Difference.Presence;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Time;
import org.jspecify.annotations.Nullable;

/**
 * A former assessment with some differences brought about, and what a decision on it says: apart from the comparison.
 */
final class Mixed {

    private Mixed() {}

    static Assessment of(Assessment former, List<Difference> differences) {
        Assessment mixed = former;
        for (Difference difference : differences) {
            mixed = with(mixed, difference);
        }
        return mixed;
    }

    private static Assessment with(Assessment before, Difference difference) {
        List<Person> members = new ArrayList<>(before.members());
        if (difference instanceof OtherDay day) {
            return new Assessment(day.to(), before.main(), members, before.logs());
        }
        if (difference instanceof Presence presence) {
            if (presence.came()) {
                members.add(new Person(presence.ref(), Map.of()));
            } else {
                members.removeIf(member -> member.ref().equals(presence.ref()));
            }
            return new Assessment(before.asOf(), before.main(), members, before.logs());
        }
        if (difference instanceof OtherEntry entry) {
            Map<String, List<LogEntry>> logs = new HashMap<>(before.logs());
            List<LogEntry> entries = new ArrayList<>(before.log(entry.log().id()));
            if (entry.came()) {
                entries.add(new LogEntry(entry.told()));
            } else {
                assertThat(entries.remove(new LogEntry(entry.told()))).isTrue();
            }
            logs.put(entry.log().id(), entries);
            return new Assessment(before.asOf(), before.main(), members, logs);
        }
        OtherAnswer answer = (OtherAnswer) difference;
        members.replaceAll(member -> with(member, answer));
        return new Assessment(before.asOf(), with(before.main(), answer), members, before.logs());
    }

    private static Person with(Person person, OtherAnswer answer) {
        if (!person.ref().equals(answer.ref())) {
            return person;
        }
        Map<String, Answer> answers = new HashMap<>(person.answers());
        answers.put(answer.question().id(), answer.to());
        return new Person(person.ref(), answers);
    }

    /** Returns what a decision says of each part of a result, in the words of a change. */
    static Map<Subject, String> states(Decision decision) {
        Map<Subject, String> states = new LinkedHashMap<>();
        String main = decision.persons().get(0).ref();
        for (PersonResult person : decision.persons()) {
            String ref = person.ref();
            states.put(new Subject(Change.Kind.PERSON, ref, ref), Change.PRESENT);
            states.put(
                    new Subject(Change.Kind.LEVEL, "level", ref), person.level().id());
            person.outcomes().forEach(outcome -> {
                String id = outcome.measure().id();
                states.put(
                        new Subject(Change.Kind.MEASURE, id, ref),
                        outcome.kind().name());
                time(id, ref, outcome.when(), states);
            });
            person.plan()
                    .forEach(line -> states.put(
                            new Subject(Change.Kind.PLAN_LINE, line.item().id(), ref), Change.PRESENT));
        }
        decision.duties().forEach(duty -> duty.refs().forEach(ref -> {
            states.put(new Subject(Change.Kind.DUTY, duty.duty().id(), ref), Change.PRESENT);
            time(duty.duty().id(), ref, duty.when(), states);
        }));
        decision.warnings().forEach(warning -> warning.refs()
                .forEach(ref -> states.put(
                        new Subject(Change.Kind.WARNING, warning.warning().id(), ref), Change.PRESENT)));
        if (decision.review() != null) {
            if (decision.review().by() != null) {
                states.put(
                        new Subject(Change.Kind.REVIEW, "review", main),
                        decision.review().by().toString());
            }
            decision.review()
                    .events()
                    .forEach(event -> states.put(
                            new Subject(Change.Kind.REVIEW_EVENT, event.event().id(), main), Change.PRESENT));
        }
        return states;
    }

    private static void time(String id, String ref, @Nullable Time when, Map<Subject, String> states) {
        if (when != null) {
            states.put(new Subject(Change.Kind.TIME, id, ref), when.id());
        }
    }
}
