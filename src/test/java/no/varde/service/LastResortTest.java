package no.varde.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LastResortTest {

    /** A program whose one thread, beside the main one, finds no memory. */
    public static final class WithoutMemory {
        public static void main(String[] arguments) throws InterruptedException {
            LastResort.install();
            new Thread(() -> {
                        throw new IllegalStateException("a page", new OutOfMemoryError("none"));
                    })
                    .start();
            Thread.sleep(TimeUnit.MINUTES.toMillis(5)); // as a service that lives on and answers nobody
        }
    }

    @Test
    void a_process_without_memory_ends() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutMemory.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES))
                    .as("it ends by itself")
                    .isTrue();
            assertThat(process.exitValue()).isEqualTo(LastResort.NO_MEMORY);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void other_failures_are_no_want_of_memory() {
        assertThat(LastResort.isWantOfMemory(new IllegalStateException(new StackOverflowError())))
                .isFalse();
    }
}
