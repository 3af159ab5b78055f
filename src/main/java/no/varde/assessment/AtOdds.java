package no.varde.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /** What logs surely say, for whoever holds many answers against the same entries. Immutable. */
    public static final class SurelyTold {

        private final Vocabulary vocabulary;
        private final List<ToldByLog> told;

        private SurelyTold(Vocabulary vocabulary, List<ToldByLog> told) {
            this.vocabulary = vocabulary;
            this.told = List.copyOf(told);
        }

        public boolean isNothing() {
            return told.isEmpty();
        }

        /**
         * Says whether no answer is at odds with a log.
         *
         * @param answers returns the main person's answer to the question of an id, unknown where there is none
         */
        public boolean agreesWith(Function<String, Answer> answers) {
            for (ToldByLog one : told) {
                if (answeredOtherwise(vocabulary, answers, one) != null) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns what the logs of an assessment surely say, whatever is answered. */
    public static SurelyTold surelyTold(Vocabulary vocabulary, Assessment assessment) {
        return new SurelyTold(vocabulary, ToldByLog.certain(vocabulary, assessment));
    }

    /** Returns the answers of the main person that are at odds with a log, each with one way in which it is. */
    public static List<AtOdds> in(Vocabulary vocabulary, Assessment assessment) {
        List<AtOdds> found = new ArrayList<>();
        for (ToldByLog told : ToldByLog.certain(vocabulary, assessment)) {
            Question question = answeredOtherwise(vocabulary, assessment.main()::answer, told);
            if (question != null && found.stream().noneMatch(one -> one.question.equals(question))) {
                found.add(new AtOdds(question, told));
            }
        }
        return found;
    }

    /** Returns the question whose answer is another than the told one or than what that one implies; null where none is. */
    private static @Nullable Question answeredOtherwise(
            Vocabulary vocabulary, Function<String, Answer> answers, ToldByLog told) {
        Question question = told.question();
        if (isOther(answers.apply(question.id()), told.answer().given())) {
            return question;
        }
        OnlyWith onlyWith = question.onlyWith();
        if (onlyWith != null
                && question.isPositive(told.answer().given())
                && isOther(answers.apply(onlyWith.question()), onlyWith.implied())) {
            return Vocabulary.known(vocabulary.questions(), onlyWith.question());
        }
        return null;
    }

    private static boolean isOther(Answer given, Answer told) {
        return given.isKnown() && !given.equals(told);
    }
}
