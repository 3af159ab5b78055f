package no.varde.report;

import no.varde.decision.Decision;
import no.varde.report.result.PlanLine;
import no.varde.report.result.Review;
import no.varde.report.result.Review.ReviewEvent;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Text;

/** The lines of a plan, and when to assess again. */
final class PlanJson {

    private final String language;
    private final ReasonJson reasons;
    private final Expand expand;

    PlanJson(String language, ReasonJson reasons, Expand expand) {
        this.language = language;
        this.reasons = reasons;
        this.expand = expand;
    }

    Review review(Decision.NextReview review) {
        return new Review(review.by(), reasons.all(review.reasons()), Each.of(review.events(), this::event));
    }

    private ReviewEvent event(Decision.ReviewEvent event) {
        return new ReviewEvent(event.event().id(), in(event.event().text()), reasons.all(event.reasons()));
    }

    PlanLine line(Decision.PlanLine line) {
        PlanItem item = line.item();
        return new PlanLine(
                item.id(),
                item.part().id(),
                expand == Expand.NONE ? null : in(item.part().heading()),
                in(item.text()),
                item.restricts() || expand == Expand.TREE ? item.restricts() : null,
                reasons.all(line.reasons()));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
