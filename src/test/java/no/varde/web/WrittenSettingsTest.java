package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.varde.settings.Setting;
import no.varde.settings.SettingFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class WrittenSettingsTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    WrittenSettingsTest() {
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    }

    private WrittenSettings options(String... arguments) {
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return written();
    }

    private WrittenSettings written() {
        ConfigurationPropertySources.attach(environment);
        return new WrittenSettings(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--varde.most-sessions=5", "--varde.mostSessions=5", "--varde.most_sessions=5"})
    void a_setting_is_known_however_its_name_is_written(String option) {
        WrittenSettings written = options(option);
        assertThat(written.bySetting()).containsEntry(Setting.MOST_SESSIONS, "5");
        assertThat(written.faults()).isEmpty();
    }

    @Test
    void what_is_nearer_goes_first() {
        environment.getPropertySources().addLast(new MapPropertySource("file", Map.of("server.port", 8080)));
        assertThat(written().bySetting()).containsEntry(Setting.PORT, "8080");
        assertThat(options("--server.port=8081").bySetting()).containsEntry(Setting.PORT, "8081");
    }

    @Test
    void the_environment_is_read_and_what_others_name_there_is_left_alone() {
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("VARDE_MOSTSESSIONS", "7", "VARDE_SERVICE_HOST", "10.0.0.1", "SERVER_SOFTWARE", "x")));
        assertThat(written().bySetting()).containsEntry(Setting.MOST_SESSIONS, "7");
        assertThat(written().faults()).isEmpty();
    }

    @Test
    void a_reference_that_leads_nowhere_stays_as_it_was_written() {
        assertThat(options("--varde.exit=${nowhere}").bySetting()).containsEntry(Setting.EXIT, "${nowhere}");
        assertThat(options("--varde.exit=${there}", "--there=x").bySetting()).containsEntry(Setting.EXIT, "x");
    }

    @ParameterizedTest
    @CsvSource({
        "--varde.exitt=x, varde.exitt: is not a setting. Maybe `varde.exit`.",
        "--varde.exit[0]=x, varde.exit[0]: is not a setting. Maybe `varde.exit`.",
        "--varde.whatever-it-is=x, varde.whatever-it-is: is not a setting.",
        "--vard.exit=x, vard.exit: is not a setting. Maybe `varde.exit`.",
        "--sever.port=1, sever.port: is not a setting. Maybe `server.port`.",
        "--server.adress=127.0.0.1, server.adress: is not a setting. Maybe `server.address`.",
        "--server.tomcat.nothing=1, server.tomcat.nothing: is not a setting.",
        "--server.tomcat.max-swallow-size=x, server.tomcat.max-swallow-size: `x` is not a size such as `64KB`.",
        "--server.tomcat.threads.max=many, server.tomcat.threads.max: `many` is not a whole number.",
        "--server.tomcat.connection-timeout=soon, server.tomcat.connection-timeout: `soon` is not a time such as `30s`.",
        "--server.compression.enabled=perhaps, server.compression.enabled: `perhaps` is not `true` or `false`."
    })
    void what_is_no_setting_or_nothing_that_the_server_takes_is_told(String option, String line) {
        assertThat(options(option).faults()).singleElement().hasToString(line);
    }

    @Test
    void one_of_a_few_words_is_told_with_all_of_them() {
        assertThat(options("--server.shutdown=slowly").faults())
                .singleElement()
                .hasToString("server.shutdown: `slowly` is not one of `graceful`, `immediate`.");
    }

    @Test
    void all_of_it_is_told_at_once() {
        assertThat(options(
                                "--varde.exitt=x",
                                "--server.tomcat.threads.max=x",
                                "--server.tomcat.max-swallow-size=x",
                                "--y=z")
                        .faults())
                .extracting(SettingFault::setting)
                .containsExactlyInAnyOrder(
                        "varde.exitt", "server.tomcat.threads.max", "server.tomcat.max-swallow-size", "y");
    }

    @Test
    void what_the_checks_of_each_setting_tell_is_not_told_twice() {
        assertThat(options("--server.port=x", "--server.address=999.1.1.1", "--server.servlet.session.timeout=x")
                        .faults())
                .isEmpty();
    }
}
