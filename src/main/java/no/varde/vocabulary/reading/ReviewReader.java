package no.varde.vocabulary.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads what says when to assess again: a number of days, with a day by which it is to be or without, or an event. */
final class ReviewReader {

    private final Section section;
    private final SentenceCollector sentences;
    private final Map<String, Question> questions;

    ReviewReader(Section section, SentenceCollector sentences, Map<String, Question> questions) {
        this.section = section;
        this.sentences = sentences;
        this.questions = questions;
    }

    Map<String, Review> read(List<Fields> entries) {
        Map<String, Review> reviews = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Review review = review(entry);
            section.put(reviews, entry, review.id(), review);
            sentences.conclusion(
                    entry.place(), section.text(entry, "says"), new Conclusion.Review(review.id()), Reach.SHARED);
            entry.done();
        }
        return reviews;
    }

    private Review review(Fields entry) {
        String id = entry.id("id");
        List<String> source = section.source(entry);
        if (entry.has("days") == entry.has("text")) {
            entry.fault(VocabularyCode.DAYS_OR_TEXT.of());
        }
        Text event = section.optionalText(entry, "text");
        int days = entry.has("days") ? entry.number("days", 0) : 0;
        String by = by(entry);
        return event == null ? new Review.Clock(id, days, by, source) : new Review.Event(id, event, source);
    }

    private @Nullable String by(Fields entry) {
        String by = entry.optionalText("by");
        if (by == null) {
            return null;
        }
        Question question = questions.get(by);
        if (question == null) {
            entry.fault("by", () -> FormCode.UNKNOWN.of(by).maybe(Suggestion.near(by, questions.keySet())));
        } else if (!isDay(question.scale()) || question.askedOf() != Role.MAIN) {
            entry.fault("by", VocabularyCode.NOT_A_DAY_OF_MAIN.of(by));
        }
        if (!entry.has("days")) {
            entry.fault("by", VocabularyCode.BY_WITHOUT_DAYS.of());
        }
        return by;
    }

    private static boolean isDay(Scale scale) {
        return scale.match(new Scale.Cases<>(oneOf -> false, anyOf -> false, whole -> false, day -> true));
    }
}
