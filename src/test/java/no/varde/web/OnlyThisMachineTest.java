package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import no.varde.Varde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Nobody signs in, so nobody on another machine is let in. */
@ExtendWith(OutputCaptureExtension.class)
class OnlyThisMachineTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", ""})
    void an_address_that_others_reach_stops_the_start_in_one_line(String address, CapturedOutput output) {
        assertThat(catchThrowable(() -> start("--server.address=" + address).close()))
                .isNotNull();
        assertThat(output.getErr())
                .startsWith("Varde starter ikke: ")
                .contains("er åpen for andre maskiner", "Kanskje utelate `server.address`")
                .hasLineCount(1);
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.2", "::1"})
    void an_address_of_this_machine_is_as_good_as_another(String address) {
        assertThatCode(() -> start("--server.address=" + address).close()).doesNotThrowAnyException();
    }

    @Test
    void it_opens_when_told_plainly() {
        assertThatCode(() -> start("--server.address=0.0.0.0", "--varde.open-to-network=true")
                        .close())
                .doesNotThrowAnyException();
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        all.add("--varde.book=src/test/resources/books/boat");
        return SpringApplication.run(Varde.class, all.toArray(String[]::new));
    }
}
