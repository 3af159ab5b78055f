package no.varde.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.AskedWith;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.RoughDay;
import no.varde.vocabulary.Vocabulary;

/** Goes on with an assessment on a later day: answers stand as long as the book says, and are unknown from then on. */
public final class LaterDay {

    private final Vocabulary vocabulary;
    private final Assessment former;
    private final LocalDate day;

    private LaterDay(Vocabulary vocabulary, Assessment former, LocalDate day) {
        this.vocabulary = vocabulary;
        this.former = former;
        this.day = day;
    }

    /**
     * Returns what still stands of an assessment on another day.
     *
     * @param day one before that of the assessment changes nothing, not even the day
     */
    public static Assessment of(Vocabulary vocabulary, Assessment former, LocalDate day) {
        return day.isAfter(former.asOf()) ? new LaterDay(vocabulary, former, day).assessment() : former;
    }

    private Assessment assessment() {
        Person main = counted(vocabulary, former.main(), day);
        Set<String> over = over(main, Set.of());
        Assessment later = new Assessment(
                day,
                without(main, over),
                former.members().stream()
                        .map(member -> counted(vocabulary, member, day))
                        .map(member -> without(member, over(member, over)))
                        .toList(),
                former.logs());
        Set<String> contradicted = new HashSet<>();
        AtOdds.in(vocabulary, later)
                .forEach(one -> contradicted.add(one.question().id()));
        return contradicted.isEmpty() ? later : later.with(without(later.main(), contradicted));
    }

    /**
     * Returns the questions of a person whose answers no longer stand: by their own age, or since the answer that they hang
     * on does not.
     *
     * @param ofMain those of the main person, on which the answers of a member may hang
     */
    private Set<String> over(Person person, Set<String> ofMain) {
        Set<String> over = new HashSet<>();
        person.answers().forEach((id, answer) -> {
            Question question = Vocabulary.known(vocabulary.questions(), id);
            if (vocabulary.again().isOver(question, answer, former.asOf(), day)) {
                over.add(id);
            }
        });
        boolean more = true;
        while (more) {
            more = over.addAll(person.answers().keySet().stream()
                    .filter(id -> hangs(id, person, over, ofMain))
                    .toList());
        }
        return over;
    }

    /** Says whether an answer hangs on others that are over, and no longer on one that still stands. */
    private boolean hangs(String id, Person person, Set<String> over, Set<String> ofMain) {
        Question question = Vocabulary.known(vocabulary.questions(), id);
        AskedWith askedWith = vocabulary.askedWith(question);
        Predicate<Gate> isOver = gate -> over.contains(gate.question().id())
                || ofMain.contains(gate.question().id());
        return askedWith.any().stream().anyMatch(isOver)
                && !askedWith.stands(question.scale().cells(person.answer(id), day))
                && askedWith.isClosed(gate -> isOver.test(gate) || !lets(gate, person));
    }

    private boolean lets(Gate gate, Person person) {
        Person whose = gate.question().reach() == Reach.MEMBER ? person : former.main();
        return gate.isOpen(whose.answer(gate.question().id()));
    }

    /** Returns a person with every month and year that was told as it counts on a day, and all else as it is. */
    public static Person counted(Vocabulary vocabulary, Person person, LocalDate day) {
        Map<String, Answer> answers = new HashMap<>(person.answers());
        answers.replaceAll((id, answer) ->
                RoughDay.on(day, answer, Vocabulary.known(vocabulary.questions(), id), vocabulary.talk()));
        return new Person(person.ref(), answers);
    }

    private static Person without(Person person, Set<String> questions) {
        Map<String, Answer> answers = new HashMap<>(person.answers());
        answers.keySet().removeAll(questions);
        return new Person(person.ref(), answers);
    }

    /**
     * Returns a former assessment as it was last told: with what a still earlier one answered and nobody has been asked
     * since.
     *
     * @param inVain what was asked in vain in the former assessment
     */
    public static Assessment lastTold(Assessment former, List<InVain> inVain, Assessment earlier) {
        Assessment told = former;
        for (AssessedPerson person : former.persons()) {
            Map<String, Answer> answers = new HashMap<>(person.person().answers());
            earlier.find(person.ref())
                    .ifPresent(before -> before.person().answers().forEach((id, answer) -> {
                        if (inVain.stream()
                                .noneMatch(one -> one.ref().equals(person.ref())
                                        && one.question().id().equals(id))) {
                            answers.putIfAbsent(id, answer);
                        }
                    }));
            told = told.with(new Person(person.ref(), answers));
        }
        return told;
    }
}
