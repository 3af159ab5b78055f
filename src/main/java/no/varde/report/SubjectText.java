package no.varde.report;

import no.varde.decision.Change.Subject;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the words of the book for what changed. */
final class SubjectText {

    private SubjectText() {}

    /** Returns the text or name of a part of a result; null where it is a person or a day. */
    static @Nullable Text of(Subject subject, Vocabulary vocabulary) {
        String id = subject.id();
        return switch (subject.kind()) {
            case PERSON, REVIEW -> null;
            case LEVEL -> vocabulary.levelTitle();
            case PLAN_LINE -> Vocabulary.known(vocabulary.planItems(), id).text();
            case MEASURE -> Vocabulary.known(vocabulary.measures(), id).name();
            case DUTY -> Vocabulary.known(vocabulary.duties(), id).name();
            case WARNING -> Vocabulary.known(vocabulary.warnings(), id).text();
            case TIME -> vocabulary.nameOf(id).orElse(null);
            case REVIEW_EVENT ->
                Vocabulary.known(vocabulary.reviews(), id)
                        .event()
                        .map(Review.Event::text)
                        .orElse(null);
        };
    }
}
