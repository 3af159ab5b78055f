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

    @Override
    public void serialize(NotAsked notAsked, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, FOR, notAsked.ref());
        Written.texts(json, QUESTIONS, notAsked.questions());
        json.writeEndObject();
    }
}
