package no.varde.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges answers by the OpenAPI document: what a schema does not name is refused, though a client may let it pass. */
final class Described {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final ObjectNode document;
    private final Map<String, Schema> schemas = new HashMap<>();

    Described(JsonNode document) {
        this.document = ((ObjectNode) document.deepCopy());
        this.document.at("/components/schemas").forEach(Described::close);
    }

    /** Returns what an answer has that its schema does not say, or lacks that it does. */
    List<String> faults(String name, JsonNode answer) {
        return schemas.computeIfAbsent(name, this::schema).validate(answer).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema schema(String name) {
        ObjectNode schema = document.objectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", document.get("components"));
        return registry.getSchema(schema);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }
}
