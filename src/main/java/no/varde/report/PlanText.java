package no.varde.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Decision.PlanLine;
import no.varde.vocabulary.PlanPart;
import org.jspecify.annotations.Nullable;

/** The plan of each person under its headings, and when to assess again. */
final class PlanText {

    private final Speech speech;
    private final Labels labels;
    private final Page page;

    PlanText(Speech speech, Page page) {
        this.speech = speech;
        this.labels = speech.labels();
        this.page = page;
    }

    void of(PersonResult person) {
        if (person.plan().isEmpty()) {
            return;
        }
        page.heading(labels.of("plan") + " " + labels.of("for", speech.inSentence(person)));
        Map<PlanPart, List<PlanLine>> parts = new LinkedHashMap<>();
        person.plan().forEach(line -> parts.computeIfAbsent(line.item().part(), part -> new ArrayList<>())
                .add(line));
        parts.forEach((part, lines) -> {
            page.subheading(speech.in(part.heading()));
            lines.forEach(this::line);
        });
    }

    /** Says a line; one that restricts the person says what it answers too. */
    private void line(PlanLine line) {
        page.item("-", speech.in(line.item().text()));
        if (line.item().restricts()) {
            page.detail("  ", labels.of("restricts"), speech.because(line.reasons()));
        }
    }

    void review(@Nullable NextReview review) {
        if (review == null) {
            return;
        }
        page.heading(labels.of("review"));
        boolean onEvents = !review.events().isEmpty();
        if (review.by() != null) {
            page.line(labels.of(onEvents ? "reviewByOrOn" : "reviewBy", labels.date(review.by())) + " "
                    + speech.because(review.reasons()));
        }
        if (onEvents) {
            page.line(labels.of(review.by() == null ? "reviewOn" : "reviewOrOn"));
            review.events()
                    .forEach(event -> page.item("-", speech.in(event.event().text())));
        }
    }
}
