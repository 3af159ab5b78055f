package no.varde.vocabulary.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Detail.Shown;

/** Reads which details of a measure stand open where measures are listed. */
final class ShownReader {

    private ShownReader() {}

    /**
     * Lets details stand as the entries say. A detail that does not exist or is told of twice is a fault.
     *
     * @param details by id; what no entry tells of stays as it is
     */
    static void apply(List<Fields> entries, Map<String, Detail> details, Section section) {
        Set<String> told = new HashSet<>();
        for (Fields entry : entries) {
            String id = entry.text("detail");
            Shown shown = entry.constant("as", Shown.class);
            if (entry.has("detail")) {
                section.known(entry, "detail", List.of(id), details);
                if (!told.add(id)) {
                    entry.fault("detail", FormCode.TWICE.of(id));
                }
            }
            details.computeIfPresent(id, (key, detail) -> detail.as(shown));
            entry.done();
        }
    }
}
