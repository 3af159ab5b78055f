package no.varde.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Household;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads an assessment as it is and with other answers, each person only where something the person's run sees changed. */
final class OtherAnswers {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final Assessment assessment;
    private final List<Facts> facts = new ArrayList<>();

    OtherAnswers(Vocabulary vocabulary, TruthReading reading, Assessment assessment) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.assessment = assessment;
        for (Person member : assessment.members()) {
            facts.add(read(assessment, member, Role.MEMBER, new boolean[0]));
        }
        facts.add(0, main(assessment, facts));
    }

    Assessment assessment() {
        return assessment;
    }

    /** Returns what is known of each person, the main person first. */
    List<Facts> facts() {
        return facts;
    }

    /** Returns what is known of each person beside another answer, or null where that answer is not possible. */
    @Nullable
    List<Facts> with(int person, Question question, Answer answer) {
        Person whose = person == 0 ? assessment.main() : assessment.members().get(person - 1);
        Map<String, Answer> answers = new HashMap<>(whose.answers());
        answers.put(question.id(), answer);
        if (!answer.isKnown()) {
            answers.remove(question.id());
        }
        if (!agree(answers)) {
            return null;
        }
        Assessment other = with(assessment, person, new Person(whose.ref(), answers));
        List<Facts> others = new ArrayList<>(facts);
        for (int i = 1; i < others.size(); i++) {
            if (i == person || question.reach() == Reach.SHARED) {
                others.set(i, read(other, other.members().get(i - 1), Role.MEMBER, new boolean[0]));
            }
        }
        if (person == 0 || seesOther(others)) {
            others.set(0, main(other, others.subList(1, others.size())));
        }
        return isPossible(others) ? others : null;
    }

    private boolean seesOther(List<Facts> others) {
        return !Arrays.equals(
                Household.facts(vocabulary, facts.subList(1, facts.size())),
                Household.facts(vocabulary, others.subList(1, others.size())));
    }

    private boolean isPossible(List<Facts> others) {
        return others.stream()
                .allMatch(one -> one.answers().impossible(vocabulary).isEmpty());
    }

    /** Says whether no answer needs another one to a question that was answered otherwise. */
    private boolean agree(Map<String, Answer> answers) {
        return answers.keySet().stream()
                .map(id -> Vocabulary.known(vocabulary.questions(), id))
                .allMatch(question -> agrees(question, answers));
    }

    private static boolean agrees(Question question, Map<String, Answer> answers) {
        Question.OnlyWith onlyWith = question.onlyWith();
        Answer other = onlyWith == null ? null : answers.get(onlyWith.question());
        return onlyWith == null
                || other == null
                || other.equals(new Answer.Choice(onlyWith.constant()))
                || !question.isPositive(Vocabulary.known(answers, question.id()));
    }

    /** Returns an assessment with another person in the place of one. */
    static Assessment with(Assessment assessment, int person, Person other) {
        List<Person> members = new ArrayList<>(assessment.members());
        if (person > 0) {
            members.set(person - 1, other);
        }
        return new Assessment(assessment.asOf(), person == 0 ? other : assessment.main(), members, assessment.logs());
    }

    private Facts main(Assessment of, List<Facts> members) {
        return read(of, of.main(), Role.MAIN, Household.facts(vocabulary, members));
    }

    private Facts read(Assessment of, Person person, Role role, boolean[] household) {
        return reading.read(Answers.of(vocabulary, of, person, role, household), role);
    }
}
