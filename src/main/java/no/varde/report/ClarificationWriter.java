package no.varde.report;

import no.varde.report.result.Result.Clarification;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes unknown answers that matter. */
final class ClarificationWriter extends ValueSerializer<Clarification> {

    private static final SerializableString QUESTION = new SerializedString("question");
    private static final SerializableString FOR = new SerializedString("for");
    private static final SerializableString ASK = new SerializedString("ask");

    private final QuotedTexts texts;

    ClarificationWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(Clarification clarification, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, QUESTION, clarification.question());
        Written.text(json, FOR, clarification.ref());
        Written.text(json, ASK, texts.of(clarification.ask()));
        json.writeEndObject();
    }
}
