package no.varde.report;

import no.varde.report.result.PlanLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the lines of plans. */
final class PlanLineWriter extends ValueSerializer<PlanLine> {

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString PART = new SerializedString("part");
    private static final SerializableString HEADING = new SerializedString("partHeading");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString RESTRICTS = new SerializedString("restricts");
    private static final SerializableString REASONS = new SerializedString("reasons");

    private final QuotedTexts texts;

    PlanLineWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(PlanLine line, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, ID, line.id());
        Written.text(json, PART, line.part());
        Written.text(json, HEADING, line.partHeading());
        Written.text(json, TEXT, texts.of(line.text()));
        Written.value(json, RESTRICTS, line.restricts(), context);
        ReasonsWriter.write(REASONS, line.reasons(), json, context);
        json.writeEndObject();
    }
}
