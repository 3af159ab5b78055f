package no.varde.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import no.varde.rulebook.RuleDraft.Line;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.reading.SourceCheck;
import org.jspecify.annotations.Nullable;

/** What a rule says of itself: title, source, legal basis and reason. */
final class RuleMetadata {

    static final String SOURCE = "kilde";
    static final String LEGAL_BASIS = "hjemmel";
    static final String REASON_OF_RULES = "begrunnelse";
    static final String REASON = "reason";
    static final String TITLE = "title";

    /** What is translated: into the second language of the book in the rule itself, into any in a file of its own. */
    static final List<String> TRANSLATED = List.of(TITLE, REASON);

    static final Set<String> KEYS = Set.of(SOURCE, LEGAL_BASIS, REASON_OF_RULES, REASON, TITLE);

    private final Vocabulary vocabulary;
    private final Translations translations;
    private final Faults faults;

    RuleMetadata(Vocabulary vocabulary, Translations translations, Faults faults) {
        this.vocabulary = vocabulary;
        this.translations = translations;
        this.faults = faults;
    }

    Text title(RuleDraft draft, String rule, String title) {
        return text(draft, rule, title, TITLE);
    }

    Text reason(RuleDraft draft, String rule) {
        return text(draft, rule, value(draft, REASON_OF_RULES), REASON);
    }

    /** Returns a text in the language of the rules, with its translations. */
    private Text text(RuleDraft draft, String rule, String text, String what) {
        Map<String, String> written = new HashMap<>();
        for (String language : vocabulary.languages().all()) {
            String said = language.equals(vocabulary.language()) ? text : translated(draft, rule, what, language);
            if (said != null) {
                written.put(language, said);
            }
        }
        return new Text(vocabulary.languages(), written);
    }

    /** Returns a translation; null where none is written, which is a fault where the book does not allow it. */
    private @Nullable String translated(RuleDraft draft, String rule, String what, String language) {
        boolean hasPlaceInRule = vocabulary.languages().all().indexOf(language) == 1;
        Line inRule = hasPlaceInRule ? draft.metadata.get(what) : null;
        Line inFile = translations.text(rule, what, language);
        if (inRule != null && inFile != null) {
            faults.add(inFile.place(), BookCode.IN_RULE_TOO.of(rule, inRule.place()));
        }
        if (inRule != null) {
            return inRule.text();
        }
        if (inFile != null) {
            return inFile.text();
        }
        if (!vocabulary.languages().mayLackTexts(language)) {
            faults.add(
                    draft.place,
                    hasPlaceInRule
                            ? BookCode.NO_META.of(draft.name, what)
                            : BookCode.NO_TRANSLATION.of(draft.name, what, language));
        }
        return null;
    }

    private String value(RuleDraft draft, String key) {
        Line line = draft.metadata.get(key);
        if (line == null) {
            faults.add(draft.place, BookCode.NO_META.of(draft.name, key));
            return "";
        }
        return line.text();
    }

    List<String> sources(RuleDraft draft) {
        List<String> sources = SourceCheck.split(value(draft, SOURCE));
        Line line = draft.metadata.get(SOURCE);
        if (sources.isEmpty() && line != null && !line.told()) {
            faults.add(line.place(), BookCode.RULE_WITHOUT_SOURCE.of(draft.name));
        }
        for (String source : sources) {
            Message fault = SourceCheck.fault(vocabulary, source);
            if (fault != null) {
                faults.add(draft.metadata.getOrDefault(SOURCE, draft.nameLine()).place(), fault);
            }
        }
        return sources;
    }

    /** Returns the ids of the laws that the rule cites, of each all its wordings; none where it cites none. */
    List<String> legalBasis(RuleDraft draft) {
        Line line = draft.metadata.get(LEGAL_BASIS);
        List<String> ids = new ArrayList<>();
        if (line == null) {
            return ids;
        }
        for (String cite : SourceCheck.split(line.text())) {
            List<String> wordings = vocabulary.laws().values().stream()
                    .filter(entry -> entry.cite().equals(cite))
                    .map(Law::id)
                    .toList();
            ids.addAll(wordings);
            if (wordings.isEmpty()) {
                List<String> cites =
                        vocabulary.laws().values().stream().map(Law::cite).toList();
                faults.add(line.place(), "", () -> BookCode.NOT_A_LEGAL_BASIS
                        .of(cite)
                        .maybe(Suggestion.near(cite, cites)));
            }
        }
        return ids;
    }
}
