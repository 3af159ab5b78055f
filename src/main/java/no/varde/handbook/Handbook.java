package no.varde.handbook;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.rulebook.Layer;
import no.varde.rulebook.RuleBook;

/** The documents of a book, made of what it says: nothing in them is written by hand a second time. */
public final class Handbook {

    static final String SOURCES = "kilder";
    static final String RULES = "regelbok";
    static final String COVERAGE = "dekning";

    private Handbook() {}

    /**
     * Returns the documents of a book in Markdown, by their names: what became of each statement of its sources, how
     * to read its rules, the rules of each layer as sentences, and what other published material it is held against.
     *
     * @param ending how the names end, such as {@code .md}; links between the documents use it
     */
    public static Map<String, String> of(RuleBook book, String ending) {
        Voice voice = new Voice(book, ending);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(SOURCES + ending, new SourcesPage(voice).toString());
        documents.put(RULES + ending, new RulesPage(voice).toString());
        for (Layer layer : Layer.values()) {
            if (!layer.folder().isEmpty()) {
                documents.put(voice.links().rulesOf(layer), new LayerPage(voice, layer).toString());
            }
        }
        documents.put(COVERAGE + ending, new CoveragePage(voice).toString());
        return documents;
    }
}
