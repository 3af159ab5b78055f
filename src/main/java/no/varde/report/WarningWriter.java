package no.varde.report;

import no.varde.report.result.Result.Warning;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes warnings. */
final class WarningWriter extends ValueSerializer<Warning> {

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString FOR = new SerializedString("for");
    private static final SerializableString SOURCES = new SerializedString("sources");
    private static final SerializableString REASONS = new SerializedString("reasons");

    private final QuotedTexts texts;

    WarningWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(Warning warning, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, ID, warning.id());
        Written.text(json, TEXT, texts.of(warning.text()));
        Written.texts(json, FOR, warning.refs());
        Written.value(json, SOURCES, warning.sources(), context);
        ReasonsWriter.write(REASONS, warning.reasons(), json, context);
        json.writeEndObject();
    }
}
