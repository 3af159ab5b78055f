package no.varde.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.LeftBehind;
import no.varde.assessment.Person;
import no.varde.impact.Population.Share;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Cases drawn from a population: the same seed and number always give the same one. What is drawn is a case for both books:
 * nobody answers what nobody would be asked, and answers that cannot all be true are taken back.
 */
public final class InventedPeople implements Cases {

    private static final int MOST_TRIES = 100;

    private final Population population;
    private final List<Vocabulary> vocabularies;
    private final Map<String, Question> questions;
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final LocalDate asOf;
    private final long seed;
    private final int size;

    /**
     * Prepares the drawing of cases; none is drawn before it is asked for.
     *
     * @param vocabularies of both books, the new one first
     * @param asOf the day of every case
     */
    public InventedPeople(Population population, List<Vocabulary> vocabularies, LocalDate asOf, long seed, int size) {
        this.population = population;
        this.vocabularies = List.copyOf(vocabularies);
        this.questions = questions(vocabularies);
        this.asOf = asOf;
        this.seed = seed;
        this.size = size;
        population.shares().forEach(share -> shares.put(share.question(), share));
        questions.keySet().forEach(id -> shares.putIfAbsent(id, new Share(id, null, Map.of(), "")));
    }

    /** Returns the questions of some books by their ids; those of the first as it asks them. */
    public static Map<String, Question> questions(List<Vocabulary> vocabularies) {
        Map<String, Question> questions = new LinkedHashMap<>();
        vocabularies.forEach(vocabulary -> vocabulary.questions().forEach(questions::putIfAbsent));
        return questions;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String name(int number) {
        return "";
    }

    @Override
    public Assessment at(int number) {
        Drawn drawn = new Drawn(new SplittableRandom(seed * 1_000_003 + number), asOf);
        Persons persons = vocabularies.get(0).persons();
        Map<String, Answer> main = answers(Role.MAIN, Map.of(), drawn);
        List<Person> members = new ArrayList<>();
        String how = drawn.word(population.members().when().getOrDefault("", Map.of()));
        int most = persons.member() == null || !how.matches("\\d") ? 0 : Integer.parseInt(how);
        for (int i = 1; i <= most; i++) {
            members.add(new Person(persons.member() + "-" + i, answers(Role.MEMBER, main, drawn)));
        }
        return possible(new Assessment(asOf, new Person(persons.main(), main), members, Map.of()));
    }

    private Map<String, Answer> answers(Role role, Map<String, Answer> ofMain, Drawn drawn) {
        Map<String, Answer> answers = new HashMap<>();
        shares.forEach((id, share) -> {
            Question question = Vocabulary.known(questions, id);
            if (question.askedOf() == role) {
                Answer answer = share.when().isEmpty()
                        ? drawn.of(question, population.otherwise())
                        : drawn.of(question, share.when().getOrDefault(given(share, answers, ofMain), Map.of()));
                if (answer.isKnown()) {
                    answers.put(id, answer);
                }
            }
        });
        return answers;
    }

    private static String given(Share share, Map<String, Answer> own, Map<String, Answer> ofMain) {
        String given = share.given();
        return given == null
                ? ""
                : own.getOrDefault(given, ofMain.getOrDefault(given, Answer.UNKNOWN))
                        .written();
    }

    /** Takes back answers until what is left is a case for both books. */
    private Assessment possible(Assessment drawn) {
        Assessment left = drawn;
        for (int i = 0; i < MOST_TRIES; i++) {
            Assessment before = left;
            for (Vocabulary vocabulary : vocabularies) {
                left = possible(vocabulary, left);
            }
            if (left.equals(before)) {
                break;
            }
        }
        return left;
    }

    private static Assessment possible(Vocabulary vocabulary, Assessment drawn) {
        Fitted fitted = new Fitted(vocabulary);
        Assessment left = LeftBehind.without(LeftBehind.in(vocabulary, fitted.known(drawn)), drawn);
        Assessment known = fitted.known(left);
        for (AssessedPerson person : known.persons()) {
            List<Impossible> impossible = Answers.of(vocabulary, known, person).impossible(vocabulary);
            if (!impossible.isEmpty()) {
                Map<String, Answer> answers =
                        new HashMap<>(left.person(person.number()).answers());
                impossible.forEach(one -> takeBack(one, vocabulary, person.role(), answers));
                left = left.with(new Person(person.ref(), answers));
            }
        }
        return left;
    }

    /** Takes back the last of the answers that are a person's own, and what hangs together with it. */
    private static void takeBack(Impossible impossible, Vocabulary vocabulary, Role role, Map<String, Answer> answers) {
        impossible.where().stream()
                .map(band -> vocabulary.bySlot().get(band.slot() - 1))
                .filter(question -> question.askedOf() == role)
                .reduce((first, last) -> last)
                .ifPresent(question -> {
                    answers.remove(question.id());
                    vocabulary.questions().values().stream()
                            .filter(question::isTiedTo)
                            .forEach(other -> answers.remove(other.id()));
                });
    }
}
