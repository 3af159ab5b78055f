package no.varde.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.Person;
import no.varde.rulebook.Facts;
import no.varde.rulebook.HouseholdRuns;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads an assessment as it is and with other answers, each person only where something the person's run sees changed. */
final class OtherAnswers {

    private final Vocabulary vocabulary;
    private final HouseholdRuns<Facts> households;
    private final Assessment assessment;
    private final List<Facts> facts;

    OtherAnswers(Vocabulary vocabulary, TruthReading reading, Assessment assessment) {
        this.vocabulary = vocabulary;
        this.households = reading.households();
        this.assessment = assessment;
        this.facts = households.of(assessment);
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
        Person whose = assessment.person(person);
        Map<String, Answer> answers = new HashMap<>(whose.answers());
        answers.put(question.id(), answer);
        if (!answer.isKnown()) {
            answers.remove(question.id());
        }
        Person other = new Person(whose.ref(), answers);
        if (!agree(other) || !AtOdds.in(vocabulary, assessment.with(other)).isEmpty()) {
            return null;
        }
        List<Facts> others = households.again(
                assessment.with(other), facts, one -> one.number() == person || question.reach() == Reach.SHARED);
        return isPossible(others) ? others : null;
    }

    private boolean isPossible(List<Facts> others) {
        return others.stream().allMatch(one -> one.answers().arePossible(vocabulary));
    }

    /** Says whether no answer needs another one to a question that was answered otherwise. */
    private boolean agree(Person person) {
        return person.answers().keySet().stream()
                .map(id -> Vocabulary.known(vocabulary.questions(), id))
                .allMatch(question -> question.agreesWith(person::answer));
    }
}
