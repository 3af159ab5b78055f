package no.varde.report;

import no.varde.report.result.NotAsked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what nobody was asked. */
final class NotAskedWriter extends ValueSerializer<NotAsked> {

    private static final SerializableString FOR = new SerializedString("for");
    private static final SerializableString QUESTIONS = new SerializedString("questions");

    private final QuotedTexts texts;

    NotAskedWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(NotAsked notAsked, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, FOR, notAsked.ref());
        json.writeName(QUESTIONS);
        json.writeStartArray();
        for (String question : notAsked.questions()) {
            json.writeString(texts.of(question));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
