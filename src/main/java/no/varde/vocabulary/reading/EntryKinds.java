package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.VocabularyCode;

/** Reads of which kind entries of a log are: the cells in which they must lie, field by field. */
record EntryKinds(Section section) {

    Map<String, CellSet> where(Fields written, Map<String, LogField> fields) {
        Map<String, CellSet> where = new LinkedHashMap<>();
        for (Node.Entry entry : written.entries()) {
            LogField field = fields.get(entry.key());
            if (field == null) {
                written.fault(entry.key(), () -> VocabularyCode.NOT_A_FIELD
                        .of(entry.key())
                        .maybe(Suggestion.near(entry.key(), fields.keySet())));
                continue;
            }
            List<String> named = new ArrayList<>(written.texts(entry.key()));
            section.known(written, entry.key(), named, field.cells());
            where.put(
                    field.id(),
                    named.stream()
                            .map(key -> field.cells().getOrDefault(key, CellSet.EMPTY))
                            .reduce(CellSet.EMPTY, CellSet::with));
        }
        return where;
    }
}
