package no.varde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.LeftBehind;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.assessment.ToldByLog;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;

/**
 * Makes valid assessments at random, from the vocabulary alone: a new question is answered without a change here. Some
 * assessments are nearly empty and some nearly full, some are mostly yes and some mostly no. Numbers and dates lie
 * often at the limits of their bands, and the day of the assessment often about the day on which a law changes.
 */
public final class RandomAssessments {

    private static final double[] SHARES_UNKNOWN = {0.97, 0.85, 0.6, 0.4, 0.2, 0.05, 0};
    private static final double[] SHARES_OF_YES = {0.01, 0.1, 0.3, 0.6, 0.95};
    private static final int MOST_MEMBERS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 3650;

    private final Vocabulary vocabulary;
    private final Random random;

    /** Returns the seed of a test, which {@code -Dvarde.seed} changes, and prints it. */
    public static long seed(Object test) {
        long seed = Long.getLong("varde.seed", 20261122);
        System.out.println(test + ": varde.seed " + seed);
        return seed;
    }

    /** Makes a source of assessments; the same seed gives the same ones. */
    public RandomAssessments(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
    }

    public Assessment next() {
        LocalDate asOf = asOf();
        Person main = person(vocabulary.persons().main(), false, asOf);
        List<Person> members = new ArrayList<>();
        if (vocabulary.persons().list() != null) {
            int size = Math.max(0, random.nextInt(MOST_MEMBERS + 2) - 1);
            for (int i = 1; i <= size; i++) {
                members.add(person(vocabulary.persons().member() + "-" + i, true, asOf));
            }
        }
        Map<String, List<LogEntry>> logs = new HashMap<>();
        vocabulary.logs().values().forEach(log -> logs.put(log.id(), entries(log, asOf)));
        return possible(new Assessment(asOf, main, members, logs));
    }

    /** Takes back answers until none are left that cannot all be true, or that a log says otherwise of. */
    private Assessment possible(Assessment assessment) {
        Assessment possible = assessment;
        for (AtOdds one : AtOdds.in(vocabulary, assessment)) {
            Map<String, Answer> answers = new HashMap<>(possible.main().answers());
            takeBack(one.question(), answers);
            possible = possible.with(new Person(possible.main().ref(), answers));
        }
        possible = LeftBehind.without(LeftBehind.in(vocabulary, possible), possible);
        for (int number = 0; number <= assessment.members().size(); number++) {
            possible = possible(possible, number);
        }
        return possible;
    }

    private Assessment possible(Assessment assessment, int number) {
        AssessedPerson person = assessment.persons().get(number);
        List<Impossible> impossible = Answers.of(vocabulary, assessment, person).impossible(vocabulary);
        if (impossible.isEmpty()) {
            return assessment;
        }
        Map<String, Answer> answers = new HashMap<>(person.person().answers());
        Set<Question> told = ToldByLog.in(vocabulary, assessment).keySet();
        impossible.forEach(entry -> takeBack(entry, person.role(), told, answers));
        return possible(assessment.with(new Person(person.ref(), answers)), number);
    }

    /** Takes back the last of the answers that are a person's own, and what implies it. */
    private void takeBack(Impossible impossible, Role role, Set<Question> told, Map<String, Answer> answers) {
        impossible.where().stream()
                .map(band -> vocabulary.bySlot().get(band.slot() - 1))
                .filter(question -> question.askedOf() == role && !told.contains(question))
                .reduce((first, last) -> last)
                .ifPresent(question -> takeBack(question, answers));
    }

    private void takeBack(Question question, Map<String, Answer> answers) {
        answers.remove(question.id());
        vocabulary.questions().values().stream()
                .filter(question::isTiedTo)
                .forEach(other -> answers.remove(other.id()));
    }

    private List<LogEntry> entries(Log log, LocalDate asOf) {
        List<LogEntry> entries = new ArrayList<>();
        for (int i = Math.max(0, random.nextInt(8) - 4); i > 0; i--) {
            Map<String, Answer> told = new HashMap<>();
            for (Log.LogField field : log.fields().values()) {
                if (random.nextInt(4) > 0) {
                    told.put(field.id(), answer(field.scale(), field.notAfterAsOf(), 0.3, asOf));
                }
            }
            entries.add(new LogEntry(told));
        }
        return entries;
    }

    /** Returns a random answer to a question, on a day. */
    public Answer answer(Question question, LocalDate asOf) {
        return answer(question.scale(), question.notAfterAsOf(), SHARES_OF_YES[2], asOf);
    }

    private LocalDate asOf() {
        List<DayMark> changes = vocabulary.slots().lawScale().starts();
        if (changes.isEmpty() || random.nextBoolean()) {
            return FIRST_DAY.plusDays(random.nextInt(DAYS));
        }
        return near(any(changes).on(FIRST_DAY));
    }

    private Person person(String ref, boolean isMember, LocalDate asOf) {
        double unknown = SHARES_UNKNOWN[random.nextInt(SHARES_UNKNOWN.length)];
        double yes = SHARES_OF_YES[random.nextInt(SHARES_OF_YES.length)];
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : vocabulary.questions().values()) {
            if ((question.reach() == Reach.MEMBER) == isMember && random.nextDouble() >= unknown) {
                answers.put(question.id(), answer(question.scale(), question.notAfterAsOf(), yes, asOf));
            }
        }
        vocabulary.questions().values().forEach(question -> agree(question, answers));
        return new Person(ref, answers);
    }

    private Answer answer(Scale scale, boolean notAfterAsOf, double yes, LocalDate asOf) {
        if (scale.equals(Scale.OneOf.YES_NO)) {
            return new Answer.Choice(random.nextDouble() < yes ? "YES" : "NO");
        }
        if (scale instanceof Scale.OneOf oneOf) {
            return new Answer.Choice(any(oneOf.constants()));
        }
        if (scale instanceof Scale.AnyOf anyOf) {
            return new Answer.Choices(anyOf.members().stream()
                    .filter(member -> random.nextDouble() < yes)
                    .toList());
        }
        if (scale instanceof Scale.Whole whole) {
            return new Answer.Whole(number(whole));
        }
        LocalDate date = date((Scale.Day) scale, asOf);
        return new Answer.Day(notAfterAsOf && date.isAfter(asOf) ? asOf : date);
    }

    private int number(Scale.Whole scale) {
        if (scale.starts().isEmpty() || random.nextBoolean()) {
            return scale.from() + random.nextInt(scale.to() - scale.from() + 1);
        }
        return any(scale.starts()) - random.nextInt(2);
    }

    private LocalDate date(Scale.Day scale, LocalDate asOf) {
        if (scale.starts().isEmpty() || random.nextInt(4) == 0) {
            return asOf.plusDays(random.nextInt(DAYS) - DAYS * 2 / 3);
        }
        return near(any(scale.starts()).on(asOf));
    }

    private LocalDate near(LocalDate date) {
        return date.plusDays(random.nextInt(3) - 1);
    }

    /** Takes back an answer that cannot be right beside the answer that it depends on. */
    private static void agree(Question question, Map<String, Answer> answers) {
        if (!question.agreesWith(id -> answers.getOrDefault(id, Answer.UNKNOWN))) {
            answers.remove(question.id());
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
