package no.varde.report;

import no.varde.report.result.Review.ReviewEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what calls for a new assessment. */
final class ReviewEventWriter extends ValueSerializer<ReviewEvent> {

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString REASONS = new SerializedString("reasons");

    private final QuotedTexts texts;

    ReviewEventWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(ReviewEvent event, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, ID, event.id());
        Written.text(json, TEXT, texts.of(event.text()));
        ReasonsWriter.write(REASONS, event.reasons(), json, context);
        json.writeEndObject();
    }
}
