package no.varde.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;

/**
 * Why measures are recommended, and why others are not.
 *
 * @param brief whether it is about every measure, with the nearest of each alone
 * @param enough the recommended measures
 * @param whyNot the others
 * @param answers the known answers as given, of each person and by question
 */
public record Explanation(
        RuleBook book,
        LocalDate asOf,
        boolean brief,
        List<EnoughFor> enough,
        List<WhyNot> whyNot,
        Map<String, Map<String, Answer>> answers) {
    public Explanation {
        enough = List.copyOf(enough);
        whyNot = List.copyOf(whyNot);
        answers = InOrder.copy(answers, InOrder::copy);
    }

    /** The answers that are enough for a measure to be recommended to a person. */
    public record EnoughFor(Measure measure, String ref, AnswerSets sets) {}

    /** Returns an answer as it was given, or the choice that follows from others that were. */
    public Answer answer(GivenAnswer given, Question question) {
        Answer answer = answers.getOrDefault(given.ref(), Map.of()).getOrDefault(question.id(), Answer.UNKNOWN);
        if (answer.isKnown()) {
            return answer;
        }
        return question.scale().choices().stream()
                .filter(choice -> question.scale().mask(choice) == given.cells())
                .<Answer>map(Answer.Choice::new)
                .findFirst()
                .orElse(answer);
    }
}
