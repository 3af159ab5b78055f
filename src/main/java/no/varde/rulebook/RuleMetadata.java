package no.varde.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Faults;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.reading.SourceCheck;

/** What a rule says of itself: title, source, legal basis and reason. */
final class RuleMetadata {

    static final String SOURCE = "kilde";
    static final String LEGAL_BASIS = "hjemmel";
    static final String REASON = "begrunnelse";
    static final String REASON_TRANSLATED = "reason";
    static final String TITLE_TRANSLATED = "title";
    static final Set<String> KEYS = Set.of(SOURCE, LEGAL_BASIS, REASON, REASON_TRANSLATED, TITLE_TRANSLATED);

    private final Vocabulary vocabulary;
    private final Faults faults;

    RuleMetadata(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    Text title(RuleDraft draft, String title) {
        return text(draft, title, TITLE_TRANSLATED);
    }

    Text reason(RuleDraft draft) {
        return text(draft, value(draft, REASON), REASON_TRANSLATED);
    }

    /** Returns a text in the language of the rules, and its translation in the metadata. */
    private Text text(RuleDraft draft, String text, String translatedKey) {
        Map<String, String> byLanguage = new HashMap<>();
        for (String language : vocabulary.languages()) {
            byLanguage.put(language, language.equals(vocabulary.language()) ? text : value(draft, translatedKey));
        }
        return new Text(byLanguage);
    }

    private String value(RuleDraft draft, String key) {
        RuleDraft.Line line = draft.metadata.get(key);
        if (line == null) {
            faults.add(draft.place, "the rule `" + draft.name + "` has no `@" + key + "`");
            return "";
        }
        return line.text();
    }

    List<String> sources(RuleDraft draft) {
        List<String> sources = SourceCheck.split(value(draft, SOURCE));
        if (sources.isEmpty() && draft.metadata.containsKey(SOURCE)) {
            faults.add(
                    Vocabulary.known(draft.metadata, SOURCE).place(), "the rule `" + draft.name + "` names no source");
        }
        for (String source : sources) {
            String fault = SourceCheck.fault(vocabulary, source);
            if (!fault.isEmpty()) {
                faults.add(draft.metadata.getOrDefault(SOURCE, draft.nameLine()).place(), fault);
            }
        }
        return sources;
    }

    /** Returns the ids of the laws that the rule cites; none where it cites none. */
    List<String> legalBasis(RuleDraft draft) {
        RuleDraft.Line line = draft.metadata.get(LEGAL_BASIS);
        List<String> ids = new ArrayList<>();
        if (line == null) {
            return ids;
        }
        for (String cite : SourceCheck.split(line.text())) {
            Law law = vocabulary.laws().values().stream()
                    .filter(entry -> entry.cite().equals(cite))
                    .findFirst()
                    .orElse(null);
            if (law != null) {
                ids.add(law.id());
            } else {
                List<String> cites =
                        vocabulary.laws().values().stream().map(Law::cite).toList();
                faults.add(
                        line.place(),
                        "`" + cite + "` is not a legal basis of the vocabulary." + Suggestion.near(cite, cites));
            }
        }
        return ids;
    }
}
