package no.varde.report;

import no.varde.decision.Change.Subject;
import no.varde.explanation.NextQuestions;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.report.result.Next;
import no.varde.report.result.Next.CanChange;
import no.varde.report.result.Next.NextQuestion;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** The questions to ask next, each with what its answer can change, as the value that JSON is written of. */
public final class NextJson {

    private final Vocabulary vocabulary;
    private final String language;

    private NextJson(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** Returns the questions, the best first; none where {@code done} says that no further answer changes the list. */
    public static Next of(NextQuestions next, Vocabulary vocabulary, String language) {
        NextJson json = new NextJson(vocabulary, language);
        return new Next(
                next.isDone(), next.questions().stream().map(json::question).toList());
    }

    private NextQuestion question(Candidate candidate) {
        return new NextQuestion(
                candidate.asked().question().id(),
                candidate.asked().ref(),
                candidate.asked().question().ask().in(language),
                candidate.when(),
                candidate.changes().stream().map(this::subject).toList());
    }

    private CanChange subject(Subject subject) {
        Text text = SubjectText.of(subject, vocabulary);
        return new CanChange(subject.kind(), subject.id(), subject.ref(), text == null ? null : text.in(language));
    }
}
