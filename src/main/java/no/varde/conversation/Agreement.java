package no.varde.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Finds answers that cannot all be right. */
final class Agreement {

    private final Vocabulary vocabulary;

    Agreement(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns what is wrong between the answers of an assessment.
     *
     * @param asked the questions of the page just answered, where a fault is to stand; a contradiction between other
     *     answers stands at the first of them
     */
    List<FieldFault> faults(Assessment assessment, List<Question> asked) {
        List<FieldFault> faults = new ArrayList<>();
        if (asked.isEmpty()) {
            return faults;
        }
        for (Person person : Persons.all(assessment)) {
            contradictions(person, asked, faults);
            Role role = person == assessment.main() ? Role.MAIN : Role.MEMBER;
            boolean[] nothing =
                    new boolean[role == Role.MAIN ? vocabulary.household().size() : 0];
            Answers.of(vocabulary, assessment, person, role, nothing)
                    .impossible(vocabulary)
                    .forEach(entry -> faults.add(new FieldFault.CannotBe(place(entry, asked), entry)));
        }
        return faults.stream().distinct().toList();
    }

    private void contradictions(Person person, List<Question> asked, List<FieldFault> faults) {
        person.answers().forEach((id, answer) -> {
            Question question = Vocabulary.known(vocabulary.questions(), id);
            Question.OnlyWith onlyWith = question.onlyWith();
            if (onlyWith == null || !question.isPositive(answer)) {
                return;
            }
            Answer needed = person.answer(onlyWith.question());
            if (needed.isKnown() && !needed.equals(new Answer.Choice(onlyWith.constant()))) {
                Question other = Vocabulary.known(vocabulary.questions(), onlyWith.question());
                faults.add(
                        asked.contains(question) || !asked.contains(other)
                                ? new FieldFault.Contradicts(question, other)
                                : new FieldFault.Contradicts(other, question));
            }
        });
    }

    private Question place(Impossible entry, List<Question> asked) {
        Set<Integer> slots =
                Set.copyOf(entry.where().stream().map(band -> band.slot()).toList());
        return asked.stream()
                .filter(question -> slots.contains(question.slot()))
                .findFirst()
                .orElse(asked.get(0));
    }
}
