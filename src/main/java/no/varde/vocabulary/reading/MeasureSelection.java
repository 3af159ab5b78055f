package no.varde.vocabulary.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.VocabularyCode;

/** Selects measures by their ids, or by the traits that they share. */
final class MeasureSelection {

    /** Beside traits, a selection of measures may ask with whom they are listed. */
    private static final String LISTED_WITH = "listedWith";

    private final Section section;
    private final BookHead head;

    MeasureSelection(Section section, BookHead head) {
        this.section = section;
        this.head = head;
    }

    /** Returns the measures that a list names, or that have the trait values of a mapping. */
    Set<String> of(Fields entry, String key, Map<String, Measure> measures) {
        Set<String> selected = new LinkedHashSet<>();
        Node node = entry.optional(key);
        if (node instanceof Node.Sequence) {
            List<String> ids = entry.texts(key);
            section.known(entry, key, ids, measures);
            selected.addAll(ids);
        } else if (node != null) {
            select(entry.fields(key), measures, selected);
            if (selected.isEmpty()) {
                entry.fault(key, VocabularyCode.NO_SUCH_TRAITS.of());
            }
        }
        return selected;
    }

    private void select(Fields wanted, Map<String, Measure> measures, Set<String> selected) {
        Role listedWith = wanted.has(LISTED_WITH)
                ? section.reach(wanted, LISTED_WITH, head.persons()).listedWith()
                : null;
        List<Node.Entry> traits = wanted.entries().stream()
                .filter(trait -> !trait.key().equals(LISTED_WITH))
                .toList();
        traits.forEach(trait -> section.known(wanted, trait.key(), List.of(trait.key()), head.traits()));
        for (Measure measure : measures.values()) {
            boolean listed = listedWith == null || measure.concerns().listedWith() == listedWith;
            if (listed
                    && traits.stream().allMatch(trait -> wanted.text(trait.key())
                            .equals(measure.traits().get(trait.key())))) {
                selected.add(measure.id());
            }
        }
    }
}
