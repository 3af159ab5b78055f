package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A case of two books as each of them sees it: what a book does not ask, it does not see, and neither an answer that cannot be
 * given to its question. Of several choices it sees those that it has.
 */
public final class AskedBy {

    private AskedBy() {}

    /** Returns an assessment with what a book asks of it alone. */
    public static Assessment of(Vocabulary vocabulary, Assessment assessment) {
        if (seesAll(vocabulary, assessment)) {
            return assessment;
        }
        return new Assessment(
                assessment.asOf(),
                seen(vocabulary, assessment.main(), Role.MAIN, assessment.asOf()),
                assessment.members().stream()
                        .map(member -> seen(vocabulary, member, Role.MEMBER, assessment.asOf()))
                        .toList(),
                assessment.logs());
    }

    /** Says whether a book asks all that is answered. */
    public static boolean seesAll(Vocabulary vocabulary, Assessment assessment) {
        return assessment.persons().stream().allMatch(person -> seesAll(vocabulary, person, assessment.asOf()));
    }

    /** Returns the first of some books that asks all that is answered; the last where none does. */
    public static Vocabulary asking(List<Vocabulary> vocabularies, Assessment assessment) {
        return vocabularies.stream()
                .filter(vocabulary -> seesAll(vocabulary, assessment))
                .findFirst()
                .orElse(vocabularies.get(vocabularies.size() - 1));
    }

    private static boolean seesAll(Vocabulary vocabulary, AssessedPerson whose, LocalDate asOf) {
        return whose.person().answers().entrySet().stream().allMatch(one -> one.getValue()
                .equals(seen(vocabulary.questions().get(one.getKey()), one.getValue(), whose.role(), asOf)));
    }

    private static Answer seen(@Nullable Question question, Answer answer, Role role, LocalDate asOf) {
        return question == null || question.askedOf() != role ? Answer.UNKNOWN : question.taken(answer, asOf);
    }

    private static Person seen(Vocabulary vocabulary, Person person, Role role, LocalDate asOf) {
        Map<String, Answer> seen = new HashMap<>();
        person.answers().forEach((id, answer) -> {
            Answer taken = seen(vocabulary.questions().get(id), answer, role, asOf);
            if (taken.isKnown()) {
                seen.put(id, taken);
            }
        });
        return new Person(person.ref(), seen);
    }

    /**
     * Returns a case told by one book together with what only the other one asks of it.
     *
     * @param other the same case, with the same persons
     */
    static Assessment both(Assessment one, Assessment other) {
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < one.members().size(); i++) {
            members.add(both(one.members().get(i), other.members().get(i)));
        }
        return new Assessment(one.asOf(), both(one.main(), other.main()), members, one.logs());
    }

    private static Person both(Person one, Person other) {
        Map<String, Answer> answers = new HashMap<>(other.answers());
        answers.putAll(one.answers());
        return new Person(one.ref(), answers);
    }
}
