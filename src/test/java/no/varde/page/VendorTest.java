package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of others are what their packages hold, all of them listed, each with the licence it came under. */
class VendorTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");
    private static final Path NOT_SERVED = Path.of("src/main/resources/vendor");
    private static final Pattern REACHES_OUT = Pattern.compile("@import|url\\(\\s*+[\"']?+(?!data:)");
    private static final Path LIST = VENDOR.resolve("vendor.yaml");

    @Test
    void every_file_is_listed_and_is_what_the_list_says() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (Listed one : packages()) {
            one.files().forEach(file -> listed.put(file.told("file"), file.told("sha256")));
        }
        assertThat(found()).isEqualTo(listed);
    }

    @Test
    void every_package_comes_with_its_version_integrity_and_licence() throws IOException {
        assertThat(packages()).hasSizeGreaterThan(1).allSatisfy(one -> {
            assertThat(one.told("version")).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(one.told("integrity")).matches("sha512-[A-Za-z0-9+/]{86}==");
            assertThat(one.told("licence")).isNotBlank();
            assertThat(one.files()).anyMatch(file -> file.told("from").equals("LICENSE"));
        });
    }

    /** A style sheet that reached out would tell somebody else where the reader is. */
    @Test
    void no_style_sheet_asks_another_server_for_anything() throws IOException {
        for (String file : found().keySet()) {
            if (file.endsWith(".css")) {
                assertThat(REACHES_OUT
                                .matcher(Files.readString(VENDOR.resolve(file)))
                                .results())
                        .as(file)
                        .isEmpty();
            }
        }
    }

    private record Listed(Map<?, ?> entry) {

        String told(String key) {
            return String.valueOf(entry.get(key));
        }

        List<Listed> files() {
            return listed(entry.get("files"));
        }
    }

    private static List<Listed> listed(@Nullable Object entries) {
        return ((List<?>) Objects.requireNonNull(entries))
                .stream().map(entry -> new Listed((Map<?, ?>) entry)).toList();
    }

    private static List<Listed> packages() throws IOException {
        return listed(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(LIST)));
    }

    private static Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Stream.of(VENDOR, NOT_SERVED).flatMap(VendorTest::under)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(LIST)) {
                    found.put(VENDOR.relativize(file).toString().replace('\\', '/'), sha256(file));
                }
            }
        }
        return found;
    }

    private static Stream<Path> under(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
