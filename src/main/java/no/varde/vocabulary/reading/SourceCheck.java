package no.varde.vocabulary.reading;

import java.util.List;
import java.util.Map;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

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
                Message fault = fault(vocabulary, cited);
                if (fault != null) {
                    faults.add(source.place(), "source", fault);
                }
            }
        }
    }

    /**
     * Says what is wrong with a citation: {@code S003}, {@code REFERENCE 2b} or {@code S003, Å varsle politiet}.
     *
     * @return null where nothing is wrong
     */
    public static @Nullable Message fault(Vocabulary vocabulary, String cited) {
        String[] parts = cited.split(",? ", 2);
        Source source = vocabulary.sources().get(parts[0]);
        if (source == null) {
            return VocabularyCode.NOT_A_SOURCE
                    .of(parts[0])
                    .maybe(Suggestion.near(parts[0], vocabulary.sources().keySet()));
        }
        if (parts.length == 1 || source.sections().contains(parts[1])) {
            return null;
        }
        return VocabularyCode.NOT_A_SECTION_OF
                .of(parts[1], source.id())
                .maybe(Suggestion.near(parts[1], source.sections()));
    }

    /** Returns the citations of a text, in which semicolons stand between them. */
    public static List<String> split(String written) {
        return Section.splitSources(written);
    }
}
