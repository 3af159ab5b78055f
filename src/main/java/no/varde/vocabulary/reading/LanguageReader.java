package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads which languages a book has, and which of them may lack texts. */
final class LanguageReader {

    private static final String FALLBACK = "fallback";

    private final Sections sections;
    private final Faults faults;
    private final List<String> languages = new ArrayList<>();

    private LanguageReader(Sections sections, Faults faults) {
        this.sections = sections;
        this.faults = faults;
    }

    /** Returns the languages of a book, or null, after a fault, where it names none: then no text can be read. */
    static @Nullable BookLanguages read(Sections sections, Faults faults) {
        LanguageReader reader = new LanguageReader(sections, faults);
        reader.readLanguages();
        return reader.languages.isEmpty() ? null : new BookLanguages(reader.languages, reader.fallback());
    }

    private void readLanguages() {
        List<Node.Entry> written = sections.byName().getOrDefault("languages", List.of());
        if (written.size() == 1 && written.get(0).value() instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::take);
        }
        if (written.size() != 1 || languages.isEmpty()) {
            faults.add(written.isEmpty() ? sections.start() : written.get(0).place(), VocabularyCode.NO_LANGUAGES.of());
        }
    }

    private void take(Node item) {
        String language = item instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!isTag(language)) {
            faults.add(item.place(), VocabularyCode.NOT_A_LANGUAGE.of(language));
        } else if (languages.contains(language)) {
            faults.add(item.place(), FormCode.TWICE.of(language));
        } else {
            languages.add(language);
        }
    }

    static boolean isTag(String language) {
        return language.matches("[a-z]{2,3}");
    }

    private Map<String, List<String>> fallback() {
        Map<String, List<String>> fallback = new LinkedHashMap<>();
        if (!sections.byName().containsKey(FALLBACK)) {
            return fallback;
        }
        Fields written = sections.only(FALLBACK);
        for (Node.Entry entry : written.entries()) {
            String language = entry.key();
            if (!languages.contains(language)) {
                faults.add(entry.place(), written.path(language), unknown(language));
            } else if (language.equals(languages.get(0))) {
                faults.add(entry.place(), written.path(language), VocabularyCode.LANGUAGE_OF_RULES.of(language));
            } else {
                fallback.put(language, others(written, language));
            }
        }
        checkEnds(written, fallback);
        return fallback;
    }

    private List<String> others(Fields written, String language) {
        Set<String> others = new LinkedHashSet<>();
        for (String other : written.texts(language)) {
            if (!languages.contains(other)) {
                written.fault(language, unknown(other));
            } else if (other.equals(language) || !others.add(other)) {
                written.fault(language, FormCode.TWICE.of(other));
            }
        }
        return List.copyOf(others);
    }

    private Message unknown(String language) {
        return VocabularyCode.UNKNOWN_LANGUAGE
                .of(language, String.join(", ", languages))
                .maybe(Suggestion.near(language, languages));
    }

    /** Every text must be found: the last language of an order must be one that lacks none. */
    private void checkEnds(Fields written, Map<String, List<String>> fallback) {
        List<String> complete = languages.stream()
                .filter(language -> !fallback.containsKey(language))
                .toList();
        fallback.forEach((language, others) -> {
            if (others.isEmpty() || !complete.contains(others.get(others.size() - 1))) {
                written.fault(language, VocabularyCode.LAST_MUST_BE_WHOLE.of(String.join(", ", complete)));
            }
        });
    }
}
