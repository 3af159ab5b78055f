package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import no.varde.Varde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service that is set wrongly says so and does not start; what else can be wrong, {@code SettingsTest} tries. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    private static void isRefused(CapturedOutput output, String... arguments) {
        assertThat(catchThrowable(
                        () -> SpringApplication.run(Varde.class, arguments).close()))
                .isNotNull();
        assertThat(output.getOut()).isEmpty();
        assertThat(output.getErr()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void every_wrong_setting_is_told_on_a_line_of_its_own(CapturedOutput output) {
        isRefused(
                output,
                "--server.port=99999",
                "--varde.most-sessions=x",
                "--varde.exit=javascript:alert(1)",
                "--varde.urgnet=/fare",
                "--server.tomcat.max-swallow-size=x");
        assertThat(output.getErr().lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).startsWith("Varde starter ikke: "))
                .anySatisfy(line -> assertThat(line).contains("varde.exit: `javascript:alert(1)` er ikke "))
                .anySatisfy(line ->
                        assertThat(line).endsWith("varde.urgnet: er ikke en innstilling. Kanskje `varde.urgent`."));
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_line(CapturedOutput output) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            isRefused(output, "--server.port=" + other.getLocalPort());
        }
        assertThat(output.getErr()).contains("er i bruk av et annet program").hasLineCount(1);
    }

    @Test
    void what_nobody_foresaw_is_told_in_one_line_too(CapturedOutput output) {
        isRefused(output, "--server.port=0", "--server.servlet.context-path=x");
        assertThat(output.getErr())
                .startsWith("Varde starter ikke: årsaken er ikke kjent. ")
                .hasLineCount(1);
    }
}
