package no.varde.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Every answer of an assessment that could be another, tried one number and one day after the other. */
record EveryStep(Vocabulary vocabulary, Assessment assessment) {

    /** An answer that is another; steps on the same set are taken one after the other. */
    record Step(String ref, Question question, @Nullable String member, Answer to) {

        String place() {
            return ref + " " + question.id();
        }

        boolean goesWith(Step other) {
            return !place().equals(other.place()) || member != null && other.member != null;
        }

        Answer from(Answer before) {
            if (member == null) {
                return to;
            }
            List<String> members = new ArrayList<>(before instanceof Answer.Choices set ? set.members() : List.of());
            if (!members.remove(member)) {
                members.add(member);
            }
            return new Answer.Choices(members);
        }
    }

    /** Returns every step of a person's answers. */
    Stream<Step> of(Person person, boolean all) {
        boolean isMain = person.equals(assessment.main());
        return vocabulary.questions().values().stream()
                .filter(question -> isMain == (question.reach() != Reach.MEMBER))
                .filter(question -> all || question.changes() || person.answer(question.id()) instanceof Answer.Unknown)
                .flatMap(question -> steps(person, question));
    }

    private Stream<Step> steps(Person person, Question question) {
        Answer before = person.answer(question.id());
        if (question.scale() instanceof Scale.AnyOf set) {
            Stream<Step> members =
                    set.members().stream().map(member -> new Step(person.ref(), question, member, before));
            Step none = new Step(person.ref(), question, null, new Answer.Choices(List.of()));
            return before instanceof Answer.Unknown ? Stream.concat(members, Stream.of(none)) : members;
        }
        Map<CellSet, Answer> byCell = new LinkedHashMap<>();
        answers(question).forEach(answer -> byCell.putIfAbsent(cells(question, answer), answer));
        byCell.remove(cells(question, before));
        return byCell.values().stream().map(answer -> new Step(person.ref(), question, null, answer));
    }

    private Stream<Answer> answers(Question question) {
        if (question.scale() instanceof Scale.Whole whole) {
            return IntStream.rangeClosed(whole.from(), whole.to()).mapToObj(Answer.Whole::new);
        }
        if (question.scale() instanceof Scale.Day) {
            LocalDate last = assessment.asOf().plusYears(question.notAfterAsOf() ? 0 : 3);
            return assessment.asOf().minusYears(3).datesUntil(last.plusDays(1)).map(Answer.Day::new);
        }
        return question.scale().choices().stream().map(Answer.Choice::new);
    }

    /** Says whether the answers of a person can all be right. */
    boolean canBeRight(Person person) {
        for (Question question : vocabulary.questions().values()) {
            OnlyWith needed = question.onlyWith();
            if (needed != null && question.isPositive(person.answer(question.id()))) {
                Answer other = person.answer(needed.question());
                if (!(other instanceof Answer.Unknown) && !other.written().equals(needed.constant())) {
                    return false;
                }
            }
        }
        return true;
    }

    private CellSet cells(Question question, Answer answer) {
        return question.scale().cells(answer, assessment.asOf());
    }
}
