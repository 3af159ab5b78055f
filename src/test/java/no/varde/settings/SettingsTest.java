package no.varde.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each setting is checked by itself and all are told at once, without a service. */
class SettingsTest {

    private static final Map<Setting, String> GOOD = Map.of(
            Setting.EXIT, "https://www.yr.no/",
            Setting.URGENT, "/fare",
            Setting.MOST_SESSIONS, "2000",
            Setting.BODY_TIME, "10s",
            Setting.BODY_MEMORY, "32",
            Setting.ADDRESS, "127.0.0.1",
            Setting.PORT, "0",
            Setting.SESSION_TIMEOUT, "30m");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private Settings read(Setting setting, String value) {
        return SettingsReader.read(with(Map.of(setting, value)), temporary, List.of());
    }

    private List<SettingFault> faults(Map<Setting, String> bad) {
        var rejected = catchThrowableOfType(
                SettingsRejected.class, () -> SettingsReader.read(with(bad), temporary, List.of()));
        return rejected == null ? List.of() : rejected.faults();
    }

    private static Map<Setting, String> with(Map<Setting, String> some) {
        Map<Setting, String> all = new EnumMap<>(GOOD);
        all.putAll(some);
        return all;
    }

    static Stream<Arguments> badValues() {
        Map<Setting, List<String>> bad = new EnumMap<>(Setting.class);
        bad.put(Setting.BOOK, List.of("/no/such/folder", "pom.xml", "rules\0", "https://www.yr.no/", "~/rules"));
        bad.put(Setting.BOOKS, List.of("pom.xml", "books\0", "/proc/version"));
        bad.put(Setting.KEY, List.of("key\0.pem", "new\nkey.pem"));
        bad.put(Setting.LOG, List.of("pom.xml", "log\0", "new\nlog"));
        bad.put(Setting.METRICS, List.of("0", "-1", "x", "65536", "9464 ", "127.0.0.1:9464"));
        bad.put(Setting.WORKSHOP, List.of("/no/such/folder", "pom.xml", "rules\0", "~/rules"));
        bad.put(Setting.PLACES, List.of("/no/such/file.yaml", "rules", "places\0.yaml"));
        bad.put(
                Setting.EXIT,
                List.of(
                        "",
                        " ",
                        "not a url",
                        "javascript:alert(1)",
                        "JavaScript:alert(1)",
                        "data:text/html,x",
                        "\"><script>alert(1)</script>",
                        "//evil.example",
                        "/\\evil.example",
                        "\\\\evil.example",
                        "http://www.yr.no/",
                        "ftp://www.yr.no/",
                        "www.yr.no",
                        "https:",
                        "https:www.yr.no",
                        "https:/www.yr.no",
                        "https://",
                        "https:///www.yr.no",
                        "https://me@www.yr.no/",
                        "https://me:secret@www.yr.no/",
                        "https://www.yr.no@evil.example/",
                        "https://www.yr.no\\@evil.example/",
                        "https://www.yr.no:99999/",
                        "https://www.yr.no:0/",
                        "https://www.yr.no /",
                        " https://www.yr.no/",
                        "https://www.yr.no/\r\nSet-Cookie: a=b",
                        "https://blåbær.no/",
                        "https://[::1/",
                        "/forlat",
                        "/vurdering",
                        "/resultat",
                        "/nowhere",
                        "/bok/",
                        "/bok?x",
                        "bok",
                        "fare",
                        "${VARDE_NOWHERE}"));
        bad.put(
                Setting.URGENT,
                List.of(
                        "",
                        "/",
                        "fare",
                        "/fare/",
                        "/fare/nå",
                        "/nå",
                        "/Fare",
                        "//fare",
                        "/{x}",
                        "/*",
                        "/**",
                        "/fare?x",
                        "/-fare",
                        "/bok",
                        "/api",
                        "/forlat",
                        "/assets",
                        "https://www.yr.no/",
                        "javascript:alert(1)"));
        bad.put(Setting.ZONE, List.of("Oslo", "europe/oslo", "Europe/Olso", "GMT+25", "+01:00", "UTC+1", " ", "x"));
        bad.put(
                Setting.MOST_SESSIONS,
                List.of("", "x", "0", "-1", "100001", "1e3", "2 000", "2000.0", "0x10", "99999999999", "٢"));
        bad.put(Setting.BODY_TIME, List.of("", "x", "10", "0s", "-1s", "11m", "1h", "10 s", "PT10S", "1.5s"));
        bad.put(Setting.BODY_MEMORY, List.of("", "x", "0", "3", "-1", "100001", "32MB", "1e3", "99999999999"));
        bad.put(Setting.SHARE_OF_ONE_ADDRESS, List.of("x", "0", "101", "-1", "50%", "0.5", "half", " "));
        bad.put(Setting.UNPROVED, List.of("x", "yes", "1", "True", "ja", " true", "fasle"));
        bad.put(Setting.OPEN_TO_NETWORK, List.of("x", "yes", "1", "True", "TRUE", "ja", " true", "tru"));
        bad.put(
                Setting.ADDRESS,
                List.of(
                        "",
                        "0.0.0.0",
                        "::",
                        "192.0.2.1",
                        "999.1.1.1",
                        "no.such.host.invalid",
                        "127.0.0.1:8080",
                        "x y"));
        bad.put(
                Setting.PORT,
                List.of("", "x", "-1", "65536", "99999", "8080 ", "80a", "8080.0", "0x50", "99999999999"));
        bad.put(
                Setting.SESSION_TIMEOUT,
                List.of(
                        "",
                        "x",
                        "30",
                        "0",
                        "0m",
                        "-1m",
                        "59s",
                        "13h",
                        "43201s",
                        "1d",
                        "30 m",
                        "30min",
                        "PT30M",
                        "9999999h"));
        return bad.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Arguments.of(entry.getKey(), value)));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void a_bad_value_is_refused_in_one_line_that_names_the_setting_the_value_and_what_is_allowed(
            Setting setting, String value) {
        assertThat(faults(Map.of(setting, value))).singleElement().satisfies(fault -> {
            assertThat(fault.setting()).isEqualTo(setting.id());
            assertThat(fault.toString()).hasLineCount(1).doesNotContain("\r", "\0");
            assertThat(fault.toString()).matches(".*: (`.*` is |every address ).*");
            if (!fault.message().toString().contains("is open to other machines")) {
                assertThat(fault.message().toString()).contains("is not " + setting.allowed() + ".");
            }
        });
    }

    @Test
    void a_key_is_taken_that_its_owner_alone_can_read_and_no_other() throws IOException {
        Path file = temporary.resolve("key.pem");
        SigningKey.make(file);
        assertThat(read(Setting.KEY, file.toString()).key()).isEqualTo(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(faults(Map.of(Setting.KEY, file.toString())))
                .singleElement()
                .asString()
                .startsWith("varde.key: others can read or write `" + file + "`");
        assertThat(faults(Map.of(Setting.KEY, "rules")))
                .singleElement()
                .asString()
                .startsWith("varde.key: ");
    }

    @Test
    void every_setting_has_bad_values() {
        assertThat(badValues().map(arguments -> arguments.get()[0]).distinct())
                .containsExactly((Object[]) Setting.values());
    }

    @ParameterizedTest
    @CsvSource({
        "EXIT, https://www.yr.no/",
        "EXIT, https://www.yr.no",
        "EXIT, HTTPS://www.yr.no:8443/nb?q=a#b",
        "EXIT, https://xn--blbr-roah.no/",
        "EXIT, https://[::1]/",
        "EXIT, /",
        "EXIT, /bok",
        "EXIT, /fare",
        "URGENT, /na-straks",
        "ZONE, UTC",
        "ZONE, Europe/Oslo",
        "MOST_SESSIONS, 1",
        "MOST_SESSIONS, 100000",
        "BODY_TIME, 1s",
        "BODY_TIME, 10m",
        "BODY_MEMORY, 4",
        "SHARE_OF_ONE_ADDRESS, ''",
        "SHARE_OF_ONE_ADDRESS, 1",
        "SHARE_OF_ONE_ADDRESS, 100",
        "OPEN_TO_NETWORK, true",
        "OPEN_TO_NETWORK, false",
        "ADDRESS, localhost",
        "ADDRESS, 127.0.0.2",
        "SESSION_TIMEOUT, 60s",
        "SESSION_TIMEOUT, 12h",
        "WORKSHOP, rules",
        "BOOKS, target",
        "BOOKS, /no/such/folder",
        "BOOKS, ''",
        "KEY, /no/such/folder/key.pem",
        "KEY, ''",
        "LOG, /no/such/folder",
        "LOG, ''",
        "BOOK, rules",
        "BOOK, ''"
    })
    void a_good_value_is_taken(Setting setting, String value) {
        assertThat(faults(Map.of(setting, value))).isEmpty();
    }

    @Test
    void what_was_written_is_what_is_read() {
        Settings settings = read(Setting.ZONE, "Europe/Oslo");
        assertThat(settings)
                .isEqualTo(new Settings(
                        null,
                        false,
                        UserData.books(),
                        UserData.key(),
                        null,
                        null,
                        null,
                        LocalHelp.NONE,
                        "https://www.yr.no/",
                        "/fare",
                        ZoneId.of("Europe/Oslo"),
                        2000,
                        Duration.ofSeconds(10),
                        32,
                        50,
                        false,
                        InetAddress.getLoopbackAddress(),
                        0,
                        Duration.ofMinutes(30)));
        assertThat(read(Setting.BOOK, "rules").book()).isEqualTo(Path.of("rules"));
        assertThat(read(Setting.BOOKS, "books").books()).isEqualTo(Path.of("books"));
        assertThat(read(Setting.LOG, "log").log()).isEqualTo(Path.of("log"));
        assertThat(read(Setting.METRICS, "").metrics()).isNull();
        assertThat(read(Setting.KEY, "key.pem").key()).isEqualTo(Path.of("key.pem"));
    }

    @Test
    void figures_have_a_port_of_their_own_that_is_free() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(faults(Map.of(Setting.METRICS, port)))
                    .singleElement()
                    .asString()
                    .startsWith("varde.metrics: `" + port + "` is taken by another program");
            taken.close();
            assertThat(read(Setting.METRICS, port).metrics()).isEqualTo(Integer.valueOf(port));
            assertThat(faults(Map.of(Setting.METRICS, port, Setting.PORT, port)))
                    .singleElement()
                    .asString()
                    .startsWith("varde.metrics: `" + port + "` is taken");
        }
    }

    @Test
    void one_address_takes_half_unless_all_come_from_one_or_something_else_is_said() {
        assertThat(read(Setting.OPEN_TO_NETWORK, "false").shareOfOneAddress()).isEqualTo(50);
        assertThat(read(Setting.OPEN_TO_NETWORK, "true").shareOfOneAddress()).isEqualTo(100);
        assertThat(read(Setting.SHARE_OF_ONE_ADDRESS, "20").shareOfOneAddress()).isEqualTo(20);
    }

    @Test
    void a_door_to_others_is_opened_only_when_that_is_said() {
        assertThat(faults(Map.of(Setting.ADDRESS, "0.0.0.0", Setting.OPEN_TO_NETWORK, "true")))
                .isEmpty();
        assertThat(faults(Map.of(Setting.ADDRESS, "", Setting.OPEN_TO_NETWORK, "true")))
                .isEmpty();
        assertThat(faults(Map.of(Setting.ADDRESS, "0.0.0.0")))
                .singleElement()
                .asString()
                .contains("is open to other machines", "Maybe leave out `server.address`");
    }

    @Test
    void a_workshop_is_for_this_machine_only() {
        for (String address : List.of("0.0.0.0", "", "127.0.0.1")) {
            assertThat(faults(Map.of(
                            Setting.WORKSHOP, "rules", Setting.ADDRESS, address, Setting.OPEN_TO_NETWORK, "true")))
                    .singleElement()
                    .asString()
                    .startsWith("varde.workshop: `rules` is a workshop, which is for this machine only.");
        }
        assertThat(faults(Map.of(Setting.WORKSHOP, "rules", Setting.ADDRESS, "127.0.0.2")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EXIT, www.yr.no, https://www.yr.no/",
        "EXIT, http://www.yr.no/nb, https://www.yr.no/nb",
        "EXIT, https://blåbær.no/, https://xn--blbr-roah.no/",
        "URGENT, fare, /fare",
        "ZONE, Europe/Olso, Europe/Oslo",
        "ZONE, europe/oslo, Europe/Oslo",
        "OPEN_TO_NETWORK, tru, true",
        "SESSION_TIMEOUT, 30, 30m"
    })
    void what_was_meant_is_guessed(Setting setting, String value, String meant) {
        assertThat(faults(Map.of(setting, value))).singleElement().asString().endsWith(" Maybe `" + meant + "`.");
    }

    @ParameterizedTest
    @CsvSource({"varde.exitt, varde.exit", "varde.most-session, varde.most-sessions", "sever.port, server.port"})
    void a_misspelt_setting_is_told_with_the_one_that_was_meant(String name, String meant) {
        assertThat(Setting.unknown(name)).hasToString(name + ": is not a setting. Maybe `" + meant + "`.");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Map<Setting, String> bad = new EnumMap<>(Setting.class);
        Stream.of(Setting.values()).forEach(setting -> bad.put(setting, "no/thing\n"));
        assertThat(faults(bad)).hasSameSizeAs(Setting.values());
        var rejected = catchThrowableOfType(
                SettingsRejected.class,
                () -> SettingsReader.read(
                        with(bad), temporary.resolve("missing"), List.of(Setting.unknown("varde.exitt"))));
        assertThat(rejected.faults())
                .hasSize(Setting.values().length + 2)
                .extracting(SettingFault::setting)
                .contains("varde.exitt", "java.io.tmpdir");
    }

    @Test
    void a_long_value_does_not_hide_what_is_allowed() {
        assertThat(faults(Map.of(Setting.EXIT, "x".repeat(30_000))))
                .singleElement()
                .asString()
                .hasSizeLessThan(400)
                .contains(Setting.EXIT.allowed().toString());
    }

    @Test
    void a_port_that_is_taken_is_told() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(faults(Map.of(Setting.PORT, "" + other.getLocalPort())))
                    .singleElement()
                    .asString()
                    .startsWith("server.port: `" + other.getLocalPort() + "` is taken by another program");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "file"})
    void a_folder_that_takes_no_files_is_told(String name) throws IOException {
        Files.writeString(temporary.resolve("file"), "no folder");
        var rejected = catchThrowableOfType(
                SettingsRejected.class, () -> SettingsReader.read(GOOD, temporary.resolve(name), List.of()));
        assertThat(rejected.faults())
                .singleElement()
                .asString()
                .startsWith("java.io.tmpdir: `" + temporary.resolve(name) + "` is not a folder that can be written to");
    }

    @Test
    void what_is_tried_in_the_folder_is_not_left_there() throws IOException {
        read(Setting.ZONE, "UTC");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }
}
