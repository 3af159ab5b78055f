package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.Map;

/**
 * What matters when an assessment is made again: how answers age, what runs out by a day, and what can become of a
 * measure. It is no part of what the book concludes. A book need not have any of it.
 *
 * @param ages how long the answer to each question stands; where a book says it of none, no answer outlasts its day
 * @param ends what runs out on the day that a question asks for, by the id of the question
 * @param dispositions what can become of a measure, by id
 * @param reasons why, by id
 */
public record Again(
        Map<String, Age> ages,
        Map<String, Text> ends,
        Map<String, Disposition> dispositions,
        Map<String, Text> reasons) {

    public Again {
        ages = InOrder.copy(ages);
        ends = InOrder.copy(ends);
        dispositions = InOrder.copy(dispositions);
        reasons = InOrder.copy(reasons);
    }

    /**
     * Says whether an answer of a day no longer stands on another one. What has happened stays so; that it has not is true
     * for weeks only.
     */
    public boolean isOver(Question question, Answer answer, LocalDate given, LocalDate now) {
        Age age = ages.getOrDefault(question.id(), Age.NOW);
        return (question.isPositive(answer) ? age : age.orShorter(Age.WEEKS)).isOver(given, now);
    }
}
