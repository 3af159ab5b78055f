package no.varde.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.SerializationContext;

/** Components of records as JSON has them: what is null is left out, and a list that may be absent, where it is empty. */
final class Written {

    private Written() {}

    static void text(JsonGenerator json, SerializableString name, @Nullable String text) {
        if (text != null) {
            json.writeName(name);
            json.writeString(text);
        }
    }

    static void text(JsonGenerator json, SerializableString name, SerializableString text) {
        json.writeName(name);
        json.writeString(text);
    }

    static void value(
            JsonGenerator json, SerializableString name, @Nullable Object value, SerializationContext context) {
        if (value != null) {
            json.writeName(name);
            context.writeValue(json, value);
        }
    }

    static void texts(JsonGenerator json, SerializableString name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        for (int i = 0; i < texts.size(); i++) {
            json.writeString(texts.get(i));
        }
        json.writeEndArray();
    }

    static void textsUnlessNone(JsonGenerator json, SerializableString name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts(json, name, texts);
        }
    }

    static void numbersUnlessNone(JsonGenerator json, SerializableString name, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            json.writeName(name);
            numbers(json, numbers);
        }
    }

    static void numbers(JsonGenerator json, List<Integer> numbers) {
        json.writeStartArray();
        for (int i = 0; i < numbers.size(); i++) {
            json.writeNumber(numbers.get(i));
        }
        json.writeEndArray();
    }
}
