package no.varde.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;

/** A case of two books as each of them sees it: what a book does not ask, it does not see. */
public final class AskedBy {

    private AskedBy() {}

    /** Returns an assessment without the answers to questions that a book does not ask. */
    public static Assessment of(Vocabulary vocabulary, Assessment assessment) {
        if (assessment.persons().stream().allMatch(person -> asksAll(vocabulary, person.person()))) {
            return assessment;
        }
        return new Assessment(
                assessment.asOf(),
                seen(vocabulary, assessment.main()),
                assessment.members().stream()
                        .map(member -> seen(vocabulary, member))
                        .toList(),
                assessment.logs());
    }

    private static boolean asksAll(Vocabulary vocabulary, Person person) {
        return vocabulary.questions().keySet().containsAll(person.answers().keySet());
    }

    private static Person seen(Vocabulary vocabulary, Person person) {
        Map<String, Answer> seen = new HashMap<>(person.answers());
        seen.keySet().retainAll(vocabulary.questions().keySet());
        return new Person(person.ref(), seen);
    }

    /**
     * Returns a case told by one book together with what only the other one asks of it.
     *
     * @param other the same case, with the same persons
     * @param asks what the first book asks
     */
    static Assessment both(Assessment one, Assessment other, Vocabulary asks) {
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < one.members().size(); i++) {
            members.add(both(one.members().get(i), other.members().get(i), asks));
        }
        return new Assessment(one.asOf(), both(one.main(), other.main(), asks), members, one.logs());
    }

    private static Person both(Person one, Person other, Vocabulary asks) {
        Map<String, Answer> answers = new HashMap<>(other.answers());
        answers.keySet().removeAll(asks.questions().keySet());
        answers.putAll(one.answers());
        return new Person(one.ref(), answers);
    }
}
