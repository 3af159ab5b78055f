package no.varde.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Vocabulary;

/** A reason as a tree of JSON: the rule, its sentences, and under each sentence what made it true. */
final class ReasonJson {

    private final Vocabulary vocabulary;
    private final String language;

    ReasonJson(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    List<Object> all(List<Reason> many) {
        List<Object> json = new ArrayList<>(many.size());
        many.forEach(reason -> json.add(of(reason)));
        return json;
    }

    private Map<String, Object> of(Reason reason) {
        Rule rule = reason.rule();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.id());
        json.put("title", rule.title().in(language));
        json.put("for", reason.ref());
        json.put("because", rule.reason().in(language));
        json.put("sources", rule.sources());
        json.put("legalBasis", laws(rule.legalBasis()));
        json.put("sentences", reason.evidence().stream().map(this::of).toList());
        return json;
    }

    /** Returns legal bases as they are cited, each with the mark that a lawyer must still check it. */
    List<Map<String, Object>> laws(List<String> ids) {
        return ids.stream()
                .map(id -> {
                    Law law = Vocabulary.known(vocabulary.laws(), id);
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("cite", law.cite());
                    json.put("verified", law.verified());
                    return json;
                })
                .toList();
    }

    private Map<String, Object> of(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", evidence.sentence().text().in(language));
        json.put("for", evidence.ref());
        if (!evidence.answers().isEmpty()) {
            json.put("answers", evidence.answers().stream().map(ReasonJson::of).toList());
        }
        if (!evidence.reasons().isEmpty()) {
            json.put("reasons", evidence.reasons().stream().map(this::of).toList());
        }
        if (!evidence.entries().isEmpty()) {
            json.put("entries", evidence.entries());
        }
        if (!evidence.parts().isEmpty()) {
            json.put("parts", evidence.parts().stream().map(this::of).toList());
        }
        return json;
    }

    private static Map<String, Object> of(CitedAnswer cited) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("for", cited.ref());
        json.put("question", cited.question());
        json.put("answer", cited.answer());
        return json;
    }
}
