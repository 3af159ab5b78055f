package no.varde.report;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.PlanLine;
import no.varde.decision.Decision.ReviewEvent;
import no.varde.vocabulary.Text;

/** The lines of a plan, and when to assess again, as JSON. */
final class PlanJson {

    private final String language;
    private final ReasonJson reasons;

    PlanJson(String language, ReasonJson reasons) {
        this.language = language;
        this.reasons = reasons;
    }

    Map<String, Object> review(NextReview review) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (review.by() != null) {
            json.put("by", review.by().toString());
        }
        json.put("reasons", reasons.all(review.reasons()));
        json.put("events", review.events().stream().map(this::event).toList());
        return json;
    }

    private Map<String, Object> event(ReviewEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.event().id());
        json.put("text", in(event.event().text()));
        json.put("reasons", reasons.all(event.reasons()));
        return json;
    }

    Map<String, Object> line(PlanLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", line.item().id());
        json.put("part", line.item().part().id());
        json.put("partHeading", in(line.item().part().heading()));
        json.put("text", in(line.item().text()));
        json.put("restricts", line.item().restricts());
        json.put("reasons", reasons.all(line.reasons()));
        return json;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
