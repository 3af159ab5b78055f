package no.varde.vocabulary.reading;

import java.util.List;
import java.util.Map;
import no.varde.document.Faults;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Vocabulary;

/** Checks that every source cited by an entry, or by a rule, is in the register. */
public final class SourceCheck {

    private final Vocabulary vocabulary;
    private final Faults faults;

    SourceCheck(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    void check(Map<String, List<Node.Entry>> sections) {
        sections.values()
                .forEach(entries -> entries.forEach(entry -> {
                    if (entry.value() instanceof Node.Sequence sequence) {
                        sequence.items().forEach(this::checkEntry);
                    }
                }));
    }

    private void checkEntry(Node entry) {
        if (entry instanceof Node.Mapping mapping && mapping.get("source") instanceof Node.Scalar source) {
            for (String cited : Section.splitSources(source.text())) {
                String fault = fault(vocabulary, cited);
                if (!fault.isEmpty()) {
                    faults.add(source.place(), "source", fault);
                }
            }
        }
    }

    /**
     * Says what is wrong with a citation: {@code S003}, {@code REFERENCE 2b} or {@code S003, Å varsle politiet}.
     *
     * @return an empty text where nothing is wrong
     */
    public static String fault(Vocabulary vocabulary, String cited) {
        String[] parts = cited.split(",? ", 2);
        Source source = vocabulary.sources().get(parts[0]);
        if (source == null) {
            return "`" + parts[0] + "` is not a source."
                    + Suggestion.near(parts[0], vocabulary.sources().keySet());
        }
        if (parts.length == 1 || source.sections().contains(parts[1])) {
            return "";
        }
        return "`" + parts[1] + "` is not a section of " + source.id() + "."
                + Suggestion.near(parts[1], source.sections());
    }

    /** Returns the citations of a text, in which semicolons stand between them. */
    public static List<String> split(String written) {
        return Section.splitSources(written);
    }
}
