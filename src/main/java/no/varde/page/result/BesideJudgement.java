package no.varde.page.result;

import java.util.List;
import no.varde.assessment.Person;
import no.varde.report.Wording;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/** What whoever answers says beside a judgement: the answers to the questions of judgement that are asked with it. */
final class BesideJudgement {

    private BesideJudgement() {}

    /** Returns each of them that is known, with its question; none beside what is no judgement. */
    static List<String> told(Vocabulary vocabulary, Question judged, Person whose, Wording wording) {
        return vocabulary.questions().values().stream()
                .filter(Question::judgement)
                .filter(question -> vocabulary.askedWith(question).any().stream()
                        .anyMatch(gate -> gate.question().equals(judged)))
                .filter(question -> whose.answer(question.id()).isKnown())
                .map(question -> wording.answered(question, whose.answer(question.id())))
                .toList();
    }
}
