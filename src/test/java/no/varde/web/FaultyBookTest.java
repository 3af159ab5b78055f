package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.Varde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

@ExtendWith(OutputCaptureExtension.class)
class FaultyBookTest {

    private static final Path BOAT = Path.of("src/test/resources/books/boat");

    @Test
    void a_faulty_book_stops_the_start_with_every_fault_and_no_stack_trace(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        FileSystemUtils.copyRecursively(BOAT, folder);
        Files.writeString(folder.resolve("plan/first.dslr"), "rubbish\n");
        Files.writeString(folder.resolve("plan/second.dslr"), "more rubbish\n");
        assertThat(start(folder)).isNotNull();
        assertThat(output.getErr())
                .containsPattern("(?m)^plan/first\\.dslr:1:1: ")
                .containsPattern("(?m)^plan/second\\.dslr:1:1: ");
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_folder_that_is_not_there_stops_the_start_in_one_line(@TempDir Path folder, CapturedOutput output) {
        Path missing = folder.resolve("missing");
        assertThat(start(missing)).isNotNull();
        assertThat(output.getErr())
                .contains("varde.book: `" + missing + "` er ikke en mappe som kan leses.")
                .hasLineCount(1);
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    private static Throwable start(Path book) {
        return catchThrowable(() -> SpringApplication.run(Varde.class, "--varde.book=" + book, "--server.port=0")
                .close());
    }
}
