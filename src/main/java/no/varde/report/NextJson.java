package no.varde.report;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.decision.Change.Subject;
import no.varde.explanation.NextQuestions;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** The questions to ask next as JSON, each with what its answer can change. */
public final class NextJson {

    private final Vocabulary vocabulary;
    private final String language;

    private NextJson(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** Returns the questions, the best first; none where {@code done} says that no further answer changes the list. */
    public static Map<String, Object> of(NextQuestions next, Vocabulary vocabulary, String language) {
        NextJson json = new NextJson(vocabulary, language);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("done", next.isDone());
        result.put("questions", next.questions().stream().map(json::question).toList());
        return result;
    }

    private Map<String, Object> question(Candidate candidate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", candidate.asked().question().id());
        json.put("for", candidate.asked().ref());
        json.put("ask", candidate.asked().question().ask().in(language));
        json.put("when", candidate.when().name());
        json.put("canChange", candidate.changes().stream().map(this::subject).toList());
        return json;
    }

    private Map<String, Object> subject(Subject subject) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", subject.kind().name());
        json.put("id", subject.id());
        json.put("for", subject.ref());
        Text text = SubjectText.of(subject, vocabulary);
        if (text != null) {
            json.put("text", text.in(language));
        }
        return json;
    }
}
