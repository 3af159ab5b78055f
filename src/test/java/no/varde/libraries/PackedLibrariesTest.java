package no.varde.libraries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others made is in the jar because somebody approved it, under a licence whose text goes with it. */
class PackedLibrariesTest {

    private static final Path LIST = Path.of("src/docs/libraries.md");
    private static final String BILL = "META-INF/sbom/application.cdx.json";

    /** Put in by the packing itself, so that the jar can be unpacked; of one making with the rest of Spring Boot. */
    private static final String UNPACKER = "org.springframework.boot:spring-boot-jarmode-tools";

    private final List<Library> libraries = libraries();

    private static List<Library> libraries() {
        List<Library> stated = Bill.read(PackedJar.file(BILL)
                        .orElseThrow(() -> new AssertionError("the jar has no bill of materials: `mvn -o` makes none")))
                .libraries()
                .stream()
                .filter(library -> !library.isStarter())
                .toList();
        Library boot = stated.stream()
                .filter(library -> library.name().equals("org.springframework.boot:spring-boot"))
                .findAny()
                .orElseThrow();
        return Stream.concat(stated.stream(), Stream.of(new Library(UNPACKER, boot.version(), boot.licences())))
                .toList();
    }

    @Test
    void the_bill_of_materials_names_what_is_in_the_jar_and_nothing_else() {
        assertThat(libraries)
                .extracting(Library::file)
                .containsExactlyInAnyOrderElementsOf(PackedJar.libraries().toList());
    }

    /** Run with {@code -Dapprove} to write the list anew; then look at what is new before it is committed. */
    @Test
    void every_library_stands_in_the_approved_list_with_its_version_and_licence() throws IOException {
        String drawn = drawn();
        if (System.getProperty("approve") != null) {
            Files.writeString(LIST, drawn, UTF_8);
        }
        assertThat(drawn).isEqualTo(Files.readString(LIST, UTF_8));
    }

    @Test
    void the_list_lies_in_the_jar() throws IOException {
        if (System.getProperty("approve") == null) {
            assertThat(PackedJar.file("META-INF/libraries.md")).hasValue(Files.readAllBytes(LIST));
        }
    }

    @Test
    void the_text_of_a_licence_of_every_library_lies_in_the_jar() {
        assertThat(libraries).allSatisfy(library -> {
            assertThat(library.licences()).as(library.name()).isNotEmpty();
            assertThat(textOf(library)).as(library.name()).isNotEmpty();
        });
    }

    /** Returns where the text of a licence lies: with the library itself, or with those of ours; else empty. */
    private static String textOf(Library library) {
        return PackedJar.licenceIn(library.file()).orElseGet(() -> library.licences().stream()
                .map(licence -> "META-INF/licences/" + licence + ".txt")
                .filter(text -> PackedJar.file(text).isPresent())
                .findFirst()
                .orElse(""));
    }

    private String drawn() {
        var groups = libraries.stream()
                .collect(Collectors.groupingBy(
                        library -> library.name().split(":")[0] + "|" + library.version() + "|"
                                + String.join(" or ", library.licences()),
                        TreeMap::new,
                        Collectors.mapping(Library::artifact, Collectors.joining(", "))));
        return """
                # Libraries

                What others made and `varde.jar` holds. Drawn from the jar and its bill of materials (`META-INF/sbom/application.cdx.json`,
                CycloneDX) by `PackedLibrariesTest`, which fails where the jar holds anything else, or under a licence whose text does not
                lie in it; `mvn verify -Dapprove` draws it anew. This list lies in the jar as `META-INF/libraries.md`. The text of a licence
                stands in the library's own file, or in `META-INF/licences`. The classes that start the jar are those of Spring Boot's
                loader. The files of the pages that others made stand in `static/vendor/vendor.yaml`, each with its licence beside it.

                | group | libraries | version | licence |
                |---|---|---|---|
                """
                + groups.entrySet().stream()
                        .map(entry -> {
                            String[] group = entry.getKey().split("\\|");
                            return "| %s | %s | %s | %s |\n".formatted(group[0], entry.getValue(), group[1], group[2]);
                        })
                        .collect(Collectors.joining());
    }
}
