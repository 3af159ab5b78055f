package no.varde.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.varde.signing.KeyRefused;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of a service is made when it is first needed, and is the same from then on. */
class KeyFileTest {

    private final Path folder;
    private final Path file;

    KeyFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("data").resolve("key.pem");
    }

    @Test
    void nothing_is_made_by_asking_for_what_checks() {
        assertThat(new KeyFile(file).verifying()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_key_is_made_once_and_found_again_after_a_new_start() {
        KeyFile first = new KeyFile(file);
        VerifyingKey made = first.key().verifying();
        assertThat(first.key()).isSameAs(first.key());
        assertThat(first.verifying()).contains(made);
        assertThat(new KeyFile(file).verifying()).contains(made);
        assertThat(new KeyFile(file).key().verifying()).isEqualTo(made);
    }

    @Test
    void two_programs_that_need_it_at_once_end_up_with_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<VerifyingKey>> all = Stream.generate(() -> (Callable<VerifyingKey>)
                            () -> new KeyFile(file).key().verifying())
                    .limit(16)
                    .toList();
            for (Future<VerifyingKey> one : threads.invokeAll(all)) {
                assertThat(one.get()).isEqualTo(SigningKey.read(file).verifying());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_file_that_is_no_key_is_left_as_it_is() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(file, "no key");
        KeyFile key = new KeyFile(file);
        assertThatThrownBy(key::key).isInstanceOf(KeyRefused.class);
        assertThatThrownBy(key::verifying).isInstanceOf(KeyRefused.class);
        assertThat(file).hasContent("no key");
    }
}
