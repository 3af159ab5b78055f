package no.varde.report;

import java.util.Map;
import no.varde.report.result.Derivation.Sentences;
import no.varde.report.result.Derivation.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the table of reasons. */
final class TableWriter extends ValueSerializer<Table> {

    @Override
    public void serialize(Table table, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        for (Map.Entry<String, Sentences> reason : table.entrySet()) {
            json.writeName(reason.getKey());
            Written.numbers(json, reason.getValue());
        }
        json.writeEndObject();
    }
}
