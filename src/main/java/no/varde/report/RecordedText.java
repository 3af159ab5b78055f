package no.varde.report;

import java.util.List;
import no.varde.decision.Recorded;

/** Says what a log tells and nobody answered, a line for each answer. */
record RecordedText(Speech speech) {

    List<String> lines(List<Recorded> recorded) {
        AnswerText answers = new AnswerText(speech);
        return recorded.stream()
                .map(one -> speech.labels()
                        .of(
                                "recorded.answer",
                                speech.in(one.question().ask()),
                                answers.word(one.answer(), one.question().labels()),
                                speech.recorded(one)))
                .toList();
    }
}
