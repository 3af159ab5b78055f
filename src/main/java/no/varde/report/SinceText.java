package no.varde.report;

import java.util.List;
import no.varde.decision.Comparison;

/** Says what is not as it was at a former assessment, and because of which answers. */
final class SinceText {

    private final Labels labels;
    private final Page page;
    private final SinceLines lines;

    SinceText(Speech speech, Page page) {
        this.labels = speech.labels();
        this.page = page;
        this.lines = new SinceLines(speech);
    }

    void of(Comparison comparison) {
        page.heading(labels.of("since", labels.date(comparison.asOf())));
        List<SinceLines.Alike> told = lines.of(comparison);
        if (told.isEmpty()) {
            page.line(labels.of("since.none"));
        }
        told.forEach(this::changes);
    }

    /** Says the changes that have the same causes, and once why; that someone came or went is its own cause. */
    private void changes(SinceLines.Alike alike) {
        alike.lines().forEach(line -> page.item("-", line));
        if (!alike.because().isEmpty()) {
            page.detail(
                    "  ",
                    labels.of(
                            alike.lines().size() == 1 ? "because" : "since.because",
                            alike.lines().size()),
                    String.join(" ", alike.because()));
        }
    }
}
