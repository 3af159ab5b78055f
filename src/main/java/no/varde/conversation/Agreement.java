package no.varde.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.Person;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
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
        AtOdds.in(vocabulary, assessment)
                .forEach(one -> faults.add(new FieldFault.RecordedOtherwise(
                        asked.contains(one.question()) ? one.question() : asked.get(0),
                        one.told().log())));
        for (AssessedPerson one : assessment.persons()) {
            contradictions(one.person(), asked, faults);
            Answers.of(vocabulary, assessment, one)
                    .impossible(vocabulary)
                    .forEach(entry -> faults.add(new FieldFault.CannotBe(place(entry, asked), entry)));
        }
        return faults.stream().distinct().toList();
    }

    private void contradictions(Person person, List<Question> asked, List<FieldFault> faults) {
        person.answers().keySet().forEach(id -> {
            Question question = Vocabulary.known(vocabulary.questions(), id);
            if (!question.agreesWith(person::answer)) {
                String implied = Objects.requireNonNull(question.onlyWith()).question();
                Question other = Vocabulary.known(vocabulary.questions(), implied);
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
