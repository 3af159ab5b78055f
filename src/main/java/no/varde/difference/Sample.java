package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cells;
import no.varde.logic.Representatives;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Cases made at random, read with two books; made once they are asked for, and always the same. */
final class Sample {

    private static final int SIZE = 1_000;
    private static final int MOST_TRIES = 100;

    private final TwoBooks books;
    private final RuleBook old;
    private final RuleBook present;
    private final LocalDate today;
    private final List<List<List<Facts>>> runs = new ArrayList<>();

    Sample(TwoBooks books, RuleBook old, RuleBook present, LocalDate today) {
        this.books = books;
        this.old = old;
        this.present = present;
        this.today = today;
    }

    int size() {
        return SIZE;
    }

    /** Returns in how many of the cases a subject changes. */
    int changed(Topic subject) {
        int changed = 0;
        for (List<List<Facts>> both : runs()) {
            int person = subject.role().firstPerson();
            String was = subject.value(both.get(0).get(person), old.vocabulary());
            changed += was.equals(subject.value(both.get(1).get(person), present.vocabulary())) ? 0 : 1;
        }
        return changed;
    }

    private List<List<List<Facts>>> runs() {
        if (runs.isEmpty()) {
            Random random = new Random(SIZE);
            TruthReading ofOld = new TruthReading(old);
            TruthReading ofNew = new TruthReading(present);
            for (int i = 0; i < SIZE; i++) {
                Assessment assessment = possible(random);
                runs.add(List.of(ofOld.read(assessment), ofNew.read(assessment)));
            }
        }
        return runs;
    }

    /** Returns a possible case; one in which nothing is known where hardly any other is possible. */
    private Assessment possible(Random random) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Assessment assessment = assessment(random);
            if (isPossible(assessment)) {
                return assessment;
            }
        }
        return nothingKnown(assessment(random));
    }

    private static Assessment nothingKnown(Assessment assessment) {
        List<Person> members = assessment.members().stream()
                .map(member -> new Person(member.ref(), Map.of()))
                .toList();
        Person main = new Person(assessment.main().ref(), Map.of());
        return new Assessment(assessment.asOf(), main, members, Map.of());
    }

    /** Returns a case with one member, where there are any, and empty logs. */
    private Assessment assessment(Random random) {
        Vocabulary vocabulary = old.vocabulary();
        Representatives representatives = new Representatives(today);
        String member = vocabulary.persons().member();
        List<Person> members = books.old().members().isEmpty()
                ? List.of()
                : List.of(new Person(member + "-1", answers(Role.MEMBER, representatives, random)));
        Person main = new Person(vocabulary.persons().main(), answers(Role.MAIN, representatives, random));
        return new Assessment(today, main, members, Map.of());
    }

    private Map<String, Answer> answers(Role role, Representatives representatives, Random random) {
        Map<String, Answer> answers = new HashMap<>();
        AnswerVariables told = books.runs(role).get(0).answers();
        for (Question question : old.vocabulary().bySlot()) {
            if (question.askedOf() == role) {
                Answer answer = representatives.of(told.told(question.slot()).scale(), cells(told, question, random));
                if (answer.isKnown()) {
                    answers.put(question.id(), answer);
                }
            }
        }
        for (RuleBook book : List.of(old, present)) {
            book.vocabulary().questions().values().forEach(question -> withdraw(question, answers));
        }
        return answers;
    }

    /** Says whether both books take the answers for possible, with what follows from them. */
    private boolean isPossible(Assessment assessment) {
        return List.of(old.vocabulary(), present.vocabulary()).stream()
                .allMatch(vocabulary -> assessment.persons().stream()
                        .allMatch(person -> Answers.of(vocabulary, assessment, person)
                                .impossible(vocabulary)
                                .isEmpty()));
    }

    private static CellSet cells(AnswerVariables answers, Question question, Random random) {
        Cells told = answers.told(question.slot());
        CellSet known = told.possible().minus(CellSet.NONE);
        if (told.isSet()) {
            CellSet chosen = new CellSet(random.nextLong()).common(known.chosen());
            return random.nextInt(4) == 0 ? CellSet.UNKNOWN : chosen.isEmpty() ? CellSet.NONE : chosen;
        }
        Iterator<CellSet> cells = known.iterator();
        for (int i = random.nextInt(known.size()); i > 0; i--) {
            cells.next();
        }
        return cells.next();
    }

    /** Leaves out an answer that another one makes impossible. */
    private static void withdraw(Question question, Map<String, Answer> answers) {
        if (!question.agreesWith(id -> answers.getOrDefault(id, Answer.UNKNOWN))) {
            answers.remove(question.id());
        }
    }
}
