package no.varde.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.explanation.Robustness;
import no.varde.explanation.Robustness.Sensitive;

/** Which answers had better be sure, as JSON. */
final class RobustnessJson {

    private final String language;

    RobustnessJson(String language) {
        this.language = language;
    }

    Map<String, Object> of(Robustness robustness) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "given", "moreGiven", robustness.given());
        put(json, "unknown", "moreUnknown", robustness.unknown());
        return json;
    }

    private void put(Map<String, Object> json, String key, String more, List<Sensitive> answers) {
        json.put(key, answers.stream().limit(Robustness.NAMED).map(this::answer).toList());
        json.put(more, Math.max(0, answers.size() - Robustness.NAMED));
    }

    private Map<String, Object> answer(Sensitive answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", answer.question().id());
        json.put("for", answer.ref());
        json.put("ask", answer.question().ask().in(language));
        json.put("movesLevel", answer.movesLevel());
        json.put("changes", answer.changes());
        return json;
    }
}
