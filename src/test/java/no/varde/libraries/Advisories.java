package no.varde.libraries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Advisories in the form of OSV, one in each file of a folder, such as the list for Maven that osv.dev hands out.
 *
 * @param all their documents
 */
record Advisories(List<JsonNode> all) {

    private static final String ECOSYSTEM = "Maven";

    /** An advisory that concerns a library. */
    record Hit(Library library, String advisory, String summary) {

        @Override
        public String toString() {
            return library.name() + " " + library.version() + ": " + advisory
                    + (summary.isEmpty() ? "" : " " + summary);
        }
    }

    static Advisories in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            JsonMapper json = JsonMapper.shared();
            return new Advisories(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(json::readTree)
                    .toList());
        }
    }

    /** Returns what is known to be wrong with libraries, in the order of the libraries. */
    List<Hit> of(List<Library> libraries) {
        return libraries.stream()
                .flatMap(library -> all.stream()
                        .filter(advisory -> !advisory.has("withdrawn") && concerns(advisory, library))
                        .map(advisory -> new Hit(
                                library,
                                advisory.get("id").asString(),
                                advisory.path("summary").asString(""))))
                .toList();
    }

    private static boolean concerns(JsonNode advisory, Library library) {
        return advisory.path("affected")
                .valueStream()
                .filter(affected ->
                        affected.at("/package/ecosystem").asString("").equals(ECOSYSTEM)
                                && affected.at("/package/name").asString("").equals(library.name()))
                .anyMatch(affected -> isListed(affected, library.version())
                        || affected.path("ranges").valueStream().anyMatch(range -> holds(range, library.version())));
    }

    private static boolean isListed(JsonNode affected, String version) {
        return affected.path("versions").valueStream().anyMatch(listed -> listed.asString()
                .equals(version));
    }

    /** Walks the events of a range, which stand in the order of their versions. */
    private static boolean holds(JsonNode range, String version) {
        ComparableVersion own = new ComparableVersion(version);
        boolean isIn = false;
        for (JsonNode event : range.path("events")) {
            if (event.has("introduced") && own.compareTo(version(event, "introduced")) >= 0) {
                isIn = true;
            } else if (event.has("fixed") && own.compareTo(version(event, "fixed")) >= 0
                    || event.has("last_affected") && own.compareTo(version(event, "last_affected")) > 0) {
                isIn = false;
            }
        }
        return isIn;
    }

    private static ComparableVersion version(JsonNode event, String kind) {
        return new ComparableVersion(event.get(kind).asString());
    }
}
