package no.varde.report;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Comparison;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.decision.Difference.OtherDay;
import no.varde.decision.Difference.OtherEntry;
import no.varde.decision.Difference.Presence;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** What is not as it was at a former assessment, as JSON. */
final class SinceJson {

    private final Vocabulary vocabulary;
    private final String language;

    SinceJson(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    Map<String, Object> of(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", comparison.asOf().toString());
        json.put("changes", comparison.changes().stream().map(this::change).toList());
        return json;
    }

    Map<String, Object> change(Change change) {
        Subject subject = change.subject();
        Text named = SubjectText.of(subject, vocabulary);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", subject.kind().name());
        json.put("id", subject.id());
        json.put("for", subject.ref());
        if (named != null) {
            json.put("text", named.in(language));
        }
        if (subject.kind() == Kind.PLAN_LINE) {
            json.put(
                    "restricts",
                    Vocabulary.known(vocabulary.planItems(), subject.id()).restricts());
        }
        json.put("from", change.from());
        json.put("to", change.to());
        json.put("because", change.because().stream().map(this::difference).toList());
        return json;
    }

    Map<String, Object> difference(Difference difference) {
        if (difference instanceof OtherDay day) {
            return difference("asOf", day.ref(), day.from().toString(), day.to().toString());
        }
        if (difference instanceof Presence presence) {
            return difference("ref", presence.ref(), present(!presence.came()), present(presence.came()));
        }
        if (difference instanceof OtherEntry entry) {
            String id = entry.log().id();
            Map<String, Object> json = difference(id, entry.ref(), present(!entry.came()), present(entry.came()));
            json.put("entry", id + "[" + entry.place() + "]");
            return json;
        }
        OtherAnswer answer = (OtherAnswer) difference;
        Map<String, Object> json = difference(
                answer.question().id(),
                answer.ref(),
                answer.from().written(),
                answer.to().written());
        json.put("ask", answer.question().ask().in(language));
        return json;
    }

    private static String present(boolean there) {
        return there ? Change.PRESENT : Change.ABSENT;
    }

    private static Map<String, Object> difference(String question, String ref, String from, String to) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", question);
        json.put("for", ref);
        json.put("from", from);
        json.put("to", to);
        return json;
    }
}
