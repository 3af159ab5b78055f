package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;

/** What a command left behind; what is no part of a book is in English, unless another language is asked for. */
record Ran(int code, String out, String err) {

    static Ran of(String... arguments) {
        return at(Clock.systemDefaultZone(), arguments);
    }

    static Ran at(Clock clock, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Commands(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), clock, "en")
                .run(arguments);
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Nothing stands on the error stream but how far something is, on a machine that has much else to do. */
    void assertSucceeded() {
        assertThat(err.replaceAll("(?m)^(\\d+ of \\d+ [^:]*|.*, for \\d+ s by now)\\R", ""))
                .isEmpty();
        assertThat(code).isZero();
    }

    /** Faults stand on the error stream alone, and none of them is a stack trace. */
    void assertRefused(int expected) {
        assertThat(out).isEmpty();
        assertThat(err).isNotBlank().doesNotContain("\tat ", "Exception", "java.", "no.varde");
        assertThat(code).isEqualTo(expected);
    }
}
