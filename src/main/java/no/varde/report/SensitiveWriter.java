package no.varde.report;

import no.varde.report.result.Result.Sensitive;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes answers to be sure of. */
final class SensitiveWriter extends ValueSerializer<Sensitive> {

    private static final SerializableString QUESTION = new SerializedString("question");
    private static final SerializableString FOR = new SerializedString("for");
    private static final SerializableString ASK = new SerializedString("ask");
    private static final SerializableString MOVES_LEVEL = new SerializedString("movesLevel");
    private static final SerializableString CHANGES = new SerializedString("changes");
    private static final SerializableString FURTHER = new SerializedString("further");

    private final QuotedTexts texts;

    SensitiveWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(Sensitive answer, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, QUESTION, answer.question());
        Written.text(json, FOR, answer.ref());
        Written.text(json, ASK, texts.of(answer.ask()));
        json.writeName(MOVES_LEVEL);
        json.writeBoolean(answer.movesLevel());
        json.writeName(CHANGES);
        json.writeNumber(answer.changes());
        Written.value(json, FURTHER, answer.further(), context);
        json.writeEndObject();
    }
}
