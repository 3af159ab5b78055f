package no.varde.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.decision.Reason;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Text;

/** What stands on a page below an item: what it rests on, and its details. */
record Below(Speech speech, Page page) {

    static final String INDENT = "   ";

    void rests(String indent, List<Reason> reasons) {
        List<Leaves.Leaf> leaves = Leaves.of(reasons);
        if (!leaves.isEmpty()) {
            page.detail(
                    indent,
                    speech.labels().of("rests"),
                    leaves.stream().map(speech::leaf).collect(Collectors.joining("; ")));
        }
    }

    void details(Map<String, Detail> declared, Map<String, Text> details) {
        declared.forEach((id, detail) -> {
            Text text = details.get(id);
            if (text != null && detail.brief()) {
                page.detail(INDENT, speech.in(detail.heading()), speech.in(text));
            }
        });
    }
}
