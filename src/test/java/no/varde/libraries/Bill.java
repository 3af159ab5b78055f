package no.varde.libraries;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that the build makes, as CycloneDX has it, without what only the build needs. */
record Bill(List<Library> libraries) {

    static Bill read(byte[] json) {
        return new Bill(JsonMapper.shared()
                .readTree(json)
                .get("components")
                .valueStream()
                .filter(component -> !component.path("scope").asString("").equals("optional"))
                .map(Bill::library)
                .sorted(Comparator.comparing(Library::name))
                .toList());
    }

    private static Library library(JsonNode component) {
        return new Library(
                component.path("group").asString("") + ":"
                        + component.get("name").asString(),
                component.get("version").asString(),
                component.path("licenses").valueStream().flatMap(Bill::licence).toList());
    }

    private static Stream<String> licence(JsonNode stated) {
        return Stream.of(stated.at("/license/id"), stated.at("/license/name"), stated.at("/expression"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .limit(1);
    }
}
