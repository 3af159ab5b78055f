package no.varde.report;

import no.varde.report.result.Reasons;
import no.varde.report.result.Reasons.Cited;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes reasons as they are cited. */
final class ReasonsWriter extends ValueSerializer<Reasons> {

    @Override
    public void serialize(Reasons reasons, JsonGenerator json, SerializationContext context) {
        write(reasons, json, context);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Reasons reasons) {
        return reasons.isEmpty();
    }

    static void write(SerializableString name, Reasons reasons, JsonGenerator json, SerializationContext context) {
        json.writeName(name);
        write(reasons, json, context);
    }

    static void writeUnlessNone(
            SerializableString name, Reasons reasons, JsonGenerator json, SerializationContext context) {
        if (!reasons.isEmpty()) {
            write(name, reasons, json, context);
        }
    }

    private static void write(Reasons reasons, JsonGenerator json, SerializationContext context) {
        json.writeStartArray();
        for (int i = 0; i < reasons.size(); i++) {
            Cited cited = reasons.get(i);
            String id = cited.id();
            if (id == null) {
                context.writeValue(json, cited);
            } else {
                json.writeString(id);
            }
        }
        json.writeEndArray();
    }
}
