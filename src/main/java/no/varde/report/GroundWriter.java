package no.varde.report;

import no.varde.report.result.Derivation.Ground;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what made sentences true. */
final class GroundWriter extends ValueSerializer<Ground> {

    private static final SerializableString FOR = new SerializedString("for");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString ANSWERS = new SerializedString("answers");
    private static final SerializableString REASONS = new SerializedString("reasons");
    private static final SerializableString ENTRIES = new SerializedString("entries");
    private static final SerializableString PARTS = new SerializedString("parts");

    @Override
    public void serialize(Ground ground, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, FOR, ground.ref());
        Written.text(json, TEXT, ground.text());
        Written.textsUnlessNone(json, ANSWERS, ground.answers());
        Written.textsUnlessNone(json, REASONS, ground.reasons());
        Written.textsUnlessNone(json, ENTRIES, ground.entries());
        Written.numbersUnlessNone(json, PARTS, ground.parts());
        json.writeEndObject();
    }
}
