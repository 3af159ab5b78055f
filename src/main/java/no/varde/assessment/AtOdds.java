package no.varde.assessment;

import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An answer that entries of a log say otherwise of, so surely that both cannot be right.
 *
 * @param question the question that was answered
 */
public record AtOdds(Question question, ToldByLog told) {

    /** Returns the answers of the main person that are at odds with a log, each with one way in which it is. */
    public static List<AtOdds> in(Vocabulary vocabulary, Assessment assessment) {
        List<AtOdds> found = new ArrayList<>();
        for (ToldByLog told : ToldByLog.certain(vocabulary, assessment)) {
            Question question = answeredOtherwise(vocabulary, assessment.main(), told);
            if (question != null && found.stream().noneMatch(one -> one.question.equals(question))) {
                found.add(new AtOdds(question, told));
            }
        }
        return found;
    }

    /** Returns the question whose answer is another than the told one or than what that one implies; null where none is. */
    private static @Nullable Question answeredOtherwise(Vocabulary vocabulary, Person main, ToldByLog told) {
        Question question = told.question();
        if (isOther(main.answer(question.id()), told.answer().given())) {
            return question;
        }
        OnlyWith onlyWith = question.onlyWith();
        if (onlyWith != null
                && question.isPositive(told.answer().given())
                && isOther(main.answer(onlyWith.question()), onlyWith.implied())) {
            return Vocabulary.known(vocabulary.questions(), onlyWith.question());
        }
        return null;
    }

    private static boolean isOther(Answer given, Answer told) {
        return given.isKnown() && !given.equals(told);
    }
}
