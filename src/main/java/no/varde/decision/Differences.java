package no.varde.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.LaterDay;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.decision.Difference.OtherDay;
import no.varde.decision.Difference.OtherEntry;
import no.varde.decision.Difference.Presence;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/** The differences between two assessments, and the assessments that lie between the two. */
final class Differences {

    private final Vocabulary vocabulary;
    private final Assessment former;
    private final Map<String, Person> counted = new LinkedHashMap<>();
    private final List<Difference> all = new ArrayList<>();

    /**
     * Finds the differences: the day, the members who came or went, then answers and entries of logs. A month or a year
     * that is told as before is no other answer: what counts of it on another day comes with the day.
     */
    Differences(Vocabulary vocabulary, Assessment former, Assessment now) {
        this.vocabulary = vocabulary;
        this.former = former;
        if (!former.asOf().equals(now.asOf())) {
            all.add(new OtherDay(former.main().ref(), former.asOf(), now.asOf()));
        }
        Map<String, Person> before = byRef(former);
        Map<String, Person> after = byRef(now);
        before.keySet().stream()
                .filter(ref -> !after.containsKey(ref))
                .forEach(ref -> all.add(new Presence(ref, false)));
        after.keySet().stream()
                .filter(ref -> !before.containsKey(ref))
                .forEach(ref -> all.add(new Presence(ref, true)));
        before.forEach((ref, person) -> counted.put(ref, LaterDay.counted(vocabulary, person, now.asOf())));
        after.forEach((ref, person) -> addAnswers(counted.getOrDefault(ref, new Person(ref, Map.of())), person));
        vocabulary.logs().values().forEach(log -> addEntries(log, former.log(log.id()), now.log(log.id())));
    }

    private void addEntries(Log log, List<LogEntry> before, List<LogEntry> after) {
        withoutLike(before, after).forEach(place -> all.add(entry(log, before, place, false)));
        withoutLike(after, before).forEach(place -> all.add(entry(log, after, place, true)));
    }

    /** Returns the places of the entries that have no like among others; of entries that are alike each counts. */
    private static List<Integer> withoutLike(List<LogEntry> entries, List<LogEntry> others) {
        List<LogEntry> left = new ArrayList<>(others);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            if (!left.remove(entries.get(place))) {
                places.add(place);
            }
        }
        return places;
    }

    private OtherEntry entry(Log log, List<LogEntry> entries, int place, boolean came) {
        return new OtherEntry(former.main().ref(), log, entries.get(place).told(), place, came);
    }

    private void addAnswers(Person before, Person after) {
        for (Question question : vocabulary.questions().values()) {
            Answer from = before.answer(question.id());
            Answer to = after.answer(question.id());
            if (!from.equals(to)) {
                all.add(new OtherAnswer(after.ref(), question, from, to));
            }
        }
    }

    private static Map<String, Person> byRef(Assessment assessment) {
        Map<String, Person> byRef = new LinkedHashMap<>();
        byRef.put(assessment.main().ref(), assessment.main());
        assessment.members().forEach(member -> byRef.put(member.ref(), member));
        return byRef;
    }

    List<Difference> of(BitSet numbers) {
        return numbers.stream().mapToObj(all::get).toList();
    }

    BitSet everyNumber() {
        BitSet numbers = new BitSet();
        numbers.set(0, all.size());
        return numbers;
    }

    /**
     * Returns the numbers of the differences that a person's run can see: a member's sees its own and the shared ones.
     */
    BitSet seenBy(String ref) {
        String main = former.main().ref();
        BitSet numbers = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            numbers.set(
                    i,
                    isShared(all.get(i)) || ref.equals(main) || all.get(i).ref().equals(ref));
        }
        return numbers;
    }

    /**
     * Returns the former assessment with some differences brought about. An answer of a member who is not there is
     * none.
     */
    Assessment with(BitSet numbers) {
        Made made = new Made(former, counted);
        Difference.Cases<Made> bringAbout =
                new Difference.Cases<>(made::day, made::presence, made::entry, made::answer);
        of(numbers).forEach(difference -> difference.match(bringAbout));
        return made.assessment();
    }

    private static boolean isShared(Difference difference) {
        return difference.match(new Difference.Cases<>(
                otherDay -> true,
                presence -> false,
                otherEntry -> true,
                otherAnswer -> otherAnswer.question().reach() == Reach.SHARED));
    }

    /** An assessment in the making. */
    private static final class Made {

        private final Map<String, Person> onTheDay;
        private LocalDate asOf;
        private final Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        private final Map<String, List<LogEntry>> logs = new HashMap<>();

        /** @param onTheDay the persons of the former assessment with what their answers count for on the other day */
        Made(Assessment former, Map<String, Person> onTheDay) {
            this.onTheDay = onTheDay;
            this.asOf = former.asOf();
            byRef(former).forEach((ref, person) -> answers.put(ref, new HashMap<>(person.answers())));
            former.logs().forEach((id, entries) -> logs.put(id, new ArrayList<>(entries)));
        }

        Made day(OtherDay other) {
            asOf = other.to(); // before any other difference, so that no answer of now is written over
            answers.forEach(
                    (ref, given) -> given.putAll(Vocabulary.known(onTheDay, ref).answers()));
            return this;
        }

        Made presence(Presence presence) {
            if (presence.came()) {
                answers.put(presence.ref(), new HashMap<>());
            } else {
                answers.remove(presence.ref());
            }
            return this;
        }

        Made entry(OtherEntry other) {
            List<LogEntry> entries = logs.computeIfAbsent(other.log().id(), id -> new ArrayList<>());
            LogEntry entry = new LogEntry(other.told());
            if (other.came()) {
                entries.add(entry);
            } else {
                entries.remove(entry);
            }
            return this;
        }

        Made answer(OtherAnswer other) {
            Map<String, Answer> given = answers.get(other.ref());
            if (given != null) {
                given.put(other.question().id(), other.to());
            }
            return this;
        }

        Assessment assessment() {
            List<Person> persons = new ArrayList<>();
            answers.forEach((ref, given) -> persons.add(new Person(ref, given)));
            return new Assessment(asOf, persons.get(0), persons.subList(1, persons.size()), logs);
        }
    }
}
