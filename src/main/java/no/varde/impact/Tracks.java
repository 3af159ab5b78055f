package no.varde.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.impact.Moved.Worth;
import no.varde.impact.Subject.Kind;
import no.varde.impact.Track.State;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What one book says of subjects of its own and of another book's: of those that it does not know, that there is nothing. */
final class Tracks {

    private static final List<OutcomeKind> LISTED = Arrays.stream(OutcomeKind.values())
            .filter(kind -> kind != OutcomeKind.NOT_INDICATED)
            .toList();

    private final RuleBook book;
    private final Vocabulary vocabulary;

    private Tracks(RuleBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
    }

    /** What both books say of one subject. */
    record Pair(Track old, Track present) {

        /** Returns how something becomes another; null where it does not, or where either book says nothing of it. */
        @Nullable
        Moved moved(List<Facts> before, List<Facts> after) {
            State was = old.state(before);
            State is = present.state(after);
            return was == null || is == null || was.name().equals(is.name()) ? null : moved(was, is);
        }

        Moved moved(State was, State is) {
            return new Moved(present.subject(), was.name(), is.name(), Worth.of(was.worth(), is.worth()));
        }
    }

    /** Returns what both books say of everything that either knows. */
    static List<Pair> of(RuleBook old, RuleBook present) {
        Tracks ofOld = new Tracks(old);
        Tracks ofNew = new Tracks(present);
        Map<String, Role> measures = new LinkedHashMap<>();
        Set<String> duties = new LinkedHashSet<>();
        for (Vocabulary one : List.of(present.vocabulary(), old.vocabulary())) {
            one.measures()
                    .values()
                    .forEach(measure -> measures.putIfAbsent(
                            measure.id(), measure.concerns().listedWith()));
            duties.addAll(one.duties().keySet());
        }
        List<Pair> pairs = new ArrayList<>();
        for (Role role : Role.values()) {
            pairs.add(new Pair(ofOld.level(role), ofNew.level(role)));
        }
        duties.forEach(duty -> pairs.add(new Pair(ofOld.duty(duty), ofNew.duty(duty))));
        measures.forEach(
                (measure, role) -> pairs.add(new Pair(ofOld.measure(measure, role), ofNew.measure(measure, role))));
        duties.forEach(
                duty -> pairs.add(new Pair(ofOld.time(duty, Role.MAIN, true), ofNew.time(duty, Role.MAIN, true))));
        measures.forEach((measure, role) ->
                pairs.add(new Pair(ofOld.time(measure, role, false), ofNew.time(measure, role, false))));
        return pairs;
    }

    private Track level(Role role) {
        List<Conclusion> levels = new ArrayList<>();
        List<State> states = new ArrayList<>();
        for (Level level : vocabulary.levels()) {
            levels.add(new Conclusion.Level(level.id(), level.rank()));
            states.add(new State(level.id(), level.rank()));
        }
        states.add(new State(Moved.NOTHING, -1)); // of nobody who is there
        return new Track(new Subject(Kind.LEVEL, role, ""), false, Track.EVERYBODY, numbers(levels), states);
    }

    private Track duty(String id) {
        return new Track(
                new Subject(Kind.DUTY, Role.MAIN, id),
                true,
                Track.EVERYBODY,
                numbers(List.of(new Conclusion.Duty(id))),
                List.of(new State(Moved.HOLDS, 1), new State(Moved.NOTHING, 0)));
    }

    private Track measure(String id, Role role) {
        List<Conclusion> outcomes = new ArrayList<>();
        List<State> states = new ArrayList<>();
        for (OutcomeKind kind : LISTED) {
            outcomes.add(new Conclusion.Outcome(id, kind));
            states.add(new State(kind.name(), worth(kind)));
        }
        states.add(new State(OutcomeKind.NOT_INDICATED.name(), worth(OutcomeKind.NOT_INDICATED)));
        return new Track(new Subject(Kind.MEASURE, role, id), false, Track.EVERYBODY, numbers(outcomes), states);
    }

    private static int worth(OutcomeKind kind) {
        return -OutcomeKind.BY_PROTECTION.indexOf(kind);
    }

    private Track time(String id, Role role, boolean isDuty) {
        List<Conclusion> due = new ArrayList<>();
        List<State> states = new ArrayList<>();
        for (Time time : vocabulary.times().times()) {
            due.add(new Conclusion.Due(id, time.id(), time.rank()));
            states.add(new State(time.id(), -time.rank()));
        }
        states.add(new State(Moved.NOTHING, -states.size()));
        Conclusion standing = isDuty ? new Conclusion.Duty(id) : new Conclusion.Outcome(id, OutcomeKind.RECOMMENDED);
        return new Track(new Subject(Kind.TIME, role, id), isDuty, book.index().of(standing), numbers(due), states);
    }

    private int[] numbers(Collection<Conclusion> conclusions) {
        return conclusions.stream().mapToInt(book.index()::of).toArray();
    }
}
