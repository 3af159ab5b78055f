package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.explanation.Robustness;
import no.varde.explanation.Robustness.Sensitive;

/** Says in a line each which answers had better be sure, and which unknown ones can still change the list. */
final class RobustnessText {

    private static final int NAMED = 3;

    private final Speech speech;
    private final Labels labels;

    RobustnessText(Speech speech) {
        this.speech = speech;
        this.labels = speech.labels();
    }

    void print(Robustness robustness, Page page) {
        page.heading(labels.of("sure"));
        lines(robustness).forEach(page::line);
    }

    List<String> lines(Robustness robustness) {
        if (robustness.given().isEmpty() && robustness.unknown().isEmpty()) {
            return List.of(labels.of("sure.none"));
        }
        List<String> lines = new ArrayList<>();
        line("sure.given", robustness.given(), lines);
        line("sure.unknown", robustness.unknown(), lines);
        return lines;
    }

    private void line(String key, List<Sensitive> answers, List<String> lines) {
        if (answers.isEmpty()) {
            return;
        }
        String named = answers.stream()
                .limit(NAMED)
                .map(answer -> speech.prefix(answer.ref())
                        + speech.in(answer.question().ask()))
                .collect(Collectors.joining(" "));
        int more = answers.size() - NAMED;
        lines.add(labels.of(key, more > 0 ? named + " " + labels.of("sure.more", more) : named));
    }
}
